package uk.opendoor.meeting.release.extract;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of each page, in the order in which they are written and in the order in which they are seen. */
final class PdfPages extends PDFTextStripper {

    private final Gathered all;
    private final Part part;
    private final StringWriter words = new StringWriter();

    private PdfPages(Gathered all, Part part) {
        this.all = all;
        this.part = part;
        setSortByPosition(part == Part.BODY_AS_SEEN);
    }

    static void read(PDDocument pdf, Gathered all) throws IOException {
        for (Part part : List.of(Part.BODY, Part.BODY_AS_SEEN)) {
            PdfPages pages = new PdfPages(all, part);
            pages.writeText(pdf, pages.words);
        }
    }

    /** Words that are drawn on other sheets than pages: what a stamp or a note shows. */
    static String drawn(PDDocument sheets, Gathered all) throws IOException {
        PdfPages pages = new PdfPages(all, Part.ON_THE_PAGE);
        pages.writeText(sheets, pages.words);
        return pages.words.toString();
    }

    @Override
    protected void endPage(PDPage page) {
        if (part != Part.ON_THE_PAGE) {
            all.add(new Place(part, getCurrentPageNo(), 1, ""), words.toString());
            words.getBuffer().setLength(0);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        all.work(Gathered.DRAWING);
        super.processOperator(operator, operands);
    }
}
