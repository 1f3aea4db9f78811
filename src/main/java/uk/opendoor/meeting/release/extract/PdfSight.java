package uk.opendoor.meeting.release.extract;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Follows how a page is drawn, without drawing it, and tells which of its letters nobody sees. */
final class PdfSight extends PDFGraphicsStreamEngine {

    private static final double FAINTEST = 0.1;
    private static final double COVERING = 0.9;
    private static final int NO_CLIP = -1;

    private final Sheet sheet;
    private final Gathered all;
    private final Inks inks = new Inks();
    private final GeneralPath path = new GeneralPath();
    private int clip = NO_CLIP;

    private PdfSight(PDPage page, Sheet sheet, Gathered all) {
        super(page);
        this.sheet = sheet;
        this.all = all;
    }

    static void read(PDDocument pdf, Gathered all) throws IOException {
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            Sheet sheet = new Sheet(++number, page.getCropBox().toGeneralPath().getBounds2D(), all);
            new PdfSight(page, sheet, all).processPage(page);
            sheet.judge();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        all.work(Gathered.DRAWING);
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector moved) {
        Point2D middle = matrix.transformPoint(moved.getX() / 2, 0.3f);
        String letter = font.toUnicode(code);
        double size = Math.min(Math.abs(matrix.getScalingFactorX()), Math.abs(matrix.getScalingFactorY()));
        if (letter == null || !letter.isBlank()) {
            sheet.letter(letter, middle, size, ink(), isDrawn(middle));
        } else {
            sheet.space();
        }
    }

    private boolean isDrawn(Point2D middle) {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        double alpha = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
        List<Path2D> windows = state.getCurrentClippingPaths();
        all.work(windows.size());
        return (mode.isFill() || mode.isStroke())
                && alpha >= FAINTEST
                && windows.stream()
                        .skip(1)
                        .allMatch(window -> window.getBounds2D().contains(middle));
    }

    /** The colour of letters; a pattern has none that could be compared. */
    private int ink() {
        PDGraphicsState state = getGraphicsState();
        boolean filled = state.getTextState().getRenderingMode().isFill();
        return inks.of(filled ? state.getNonStrokingColor() : state.getStrokingColor());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        Path2D place = new Path2D.Double(new Rectangle2D.Double(0, 0, 1, 1));
        place.transform(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        boolean solid = !image.isStencil()
                && !(image instanceof PDImageXObject named
                        && (named.getCOSObject().containsKey(COSName.SMASK)
                                || named.getCOSObject().containsKey(COSName.MASK)));
        sheet.picture(place, solid && isCovering());
    }

    private boolean isCovering() {
        PDGraphicsState state = getGraphicsState();
        return state.getNonStrokeAlphaConstant() >= COVERING
                && state.getSoftMask() == null
                && (state.getBlendMode() == BlendMode.NORMAL || state.getBlendMode() == BlendMode.COMPATIBLE);
    }

    @Override
    public void fillPath(int windingRule) {
        if (isCovering()) {
            path.setWindingRule(windingRule);
            sheet.fill(path, inks.of(getGraphicsState().getNonStrokingColor()), window());
        }
        endPath();
    }

    /** What of a drawing is seen at most. */
    private Rectangle2D window() {
        Rectangle2D window = null;
        for (Path2D next : getGraphicsState().getCurrentClippingPaths()) {
            window = window == null ? next.getBounds2D() : window.createIntersection(next.getBounds2D());
        }
        return window;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    @Override
    public void shadingFill(COSName name) {
        if (isCovering()) {
            Rectangle2D window = window();
            sheet.fill(new Path2D.Double(window), Inks.UNKNOWN, window);
        }
    }

    @Override
    public void clip(int windingRule) {
        clip = windingRule;
    }

    @Override
    public void endPath() {
        if (clip != NO_CLIP) {
            path.setWindingRule(clip);
            getGraphicsState().intersectClippingPath(path);
            clip = NO_CLIP;
        }
        path.reset();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        begin(x, y);
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        begin(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    private void begin(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void strokePath() {
        endPath();
    }
}
