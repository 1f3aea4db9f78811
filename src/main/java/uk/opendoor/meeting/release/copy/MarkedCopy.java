package uk.opendoor.meeting.release.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * A PDF for one recipient. It is written anew as a whole, so that nothing is left of earlier versions, of properties or of what an
 * office program keeps beside its pages; where it turns up, its mark tells whose it was.
 */
public final class MarkedCopy {

    /** The property of the file that holds the mark. */
    static final String PROPERTY = "Reference";

    private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final float INK = 0.25f;

    /** Across the page: faint enough to read through, and seen on paper. */
    private static final float FAINT = 0.14f;

    private static final float SMALL = 8;
    private static final float MARGIN = 14;

    /** Of the diagonal of the page. */
    private static final float ACROSS = 0.75f;

    private final PDDocument pdf;
    private final PDFont font;
    private final String mark;

    private MarkedCopy(PDDocument pdf, PDFont font, String mark) {
        this.pdf = pdf;
        this.font = font;
        this.mark = mark;
    }

    /**
     * Leaves the original as it is.
     *
     * @param paper a PDF that was read without being refused
     * @param mark the recipient's reference and the date, one short line that names nobody
     */
    public static byte[] of(byte[] paper, String mark) {
        try (PDDocument pdf = Loader.loadPDF(paper);
                InputStream letters = MarkedCopy.class.getResourceAsStream(FONT)) {
            return new MarkedCopy(pdf, PDType0Font.load(pdf, letters), mark).written();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written() throws IOException {
        for (PDPage page : pdf.getPages()) {
            forget(page);
            mark(page);
        }
        pdf.getDocumentCatalog().setMetadata(null);
        PDDocumentInformation properties = new PDDocumentInformation();
        properties.setCustomMetadataValue(PROPERTY, mark);
        pdf.setDocumentInformation(properties);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    /** What programs keep of a page beside what it shows. */
    private static void forget(PDPage page) {
        page.getCOSObject().removeItem(COSName.METADATA);
        page.getCOSObject().removeItem(COSName.getPDFName("PieceInfo"));
        page.getCOSObject().removeItem(COSName.getPDFName("Thumb"));
    }

    /** A reader that speaks the page leaves the marks out: they are no part of what it says. */
    private void mark(PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        try (PDPageContentStream drawing = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            drawing.beginMarkedContent(COSName.ARTIFACT);
            drawing.transform(upright(box, page.getRotation()));
            drawing.setNonStrokingColor(INK);
            write(drawing, SMALL, Matrix.getTranslateInstance(MARGIN, MARGIN));
            PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
            faint.setNonStrokingAlphaConstant(FAINT);
            drawing.setGraphicsStateParameters(faint);
            writeAcross(drawing, width, height);
            drawing.endMarkedContent();
        }
    }

    private void writeAcross(PDPageContentStream drawing, float width, float height) throws IOException {
        double diagonal = Math.hypot(width, height);
        float size = (float) (ACROSS * diagonal / width(1));
        double angle = Math.atan2(height, width);
        Matrix place = Matrix.getRotateInstance(angle, width / 2, height / 2);
        place.translate(-width(size) / 2, -size / 3);
        write(drawing, size, place);
    }

    private float width(float size) throws IOException {
        return font.getStringWidth(mark) / 1000 * size;
    }

    private void write(PDPageContentStream drawing, float size, Matrix place) throws IOException {
        drawing.beginText();
        drawing.setFont(font, size);
        drawing.setTextMatrix(place);
        drawing.showText(mark);
        drawing.endText();
    }

    /** From the page as it is seen, its lower left corner at nought, to the page as it is written. */
    private static Matrix upright(PDRectangle box, int rotation) {
        return switch (Math.floorMod(rotation, 360)) {
            case 90 -> Matrix.getRotateInstance(Math.PI / 2, box.getUpperRightX(), box.getLowerLeftY());
            case 180 -> Matrix.getRotateInstance(Math.PI, box.getUpperRightX(), box.getUpperRightY());
            case 270 -> Matrix.getRotateInstance(-Math.PI / 2, box.getLowerLeftX(), box.getUpperRightY());
            default -> Matrix.getTranslateInstance(box.getLowerLeftX(), box.getLowerLeftY());
        };
    }
}
