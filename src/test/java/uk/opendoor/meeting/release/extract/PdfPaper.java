package uk.opendoor.meeting.release.extract;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A PDF of A4 pages in a font that has letters of several scripts. */
public final class PdfPaper {

    private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

    private final PDDocument pdf = new PDDocument();
    private final PDFont font;
    private PDPage page;
    private float height;

    public PdfPaper() {
        try (InputStream in = PdfPaper.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(pdf, in);
            page();
            body("A report for the meeting.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What draws on a page. */
    public interface Drawing {
        void on(PDPageContentStream drawing) throws IOException;
    }

    public PdfPaper page() {
        page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        height = 780;
        return this;
    }

    public boolean canWrite(String text) {
        try {
            font.encode(text.replace("\n", ""));
            return true;
        } catch (IOException | IllegalArgumentException noSuchLetter) {
            return false;
        }
    }

    public PdfPaper draw(Drawing drawn) {
        try (PDPageContentStream drawing = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            drawn.on(drawing);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfPaper body(String text) {
        return at(50, height -= 20, 11, text, drawing -> {});
    }

    public PdfPaper header(String text) {
        return at(200, 820, 9, text, drawing -> {});
    }

    public PdfPaper footer(String text) {
        return at(50, 30, 8, text, drawing -> {});
    }

    /** In the middle of a table that is written column by column. */
    public PdfPaper table(String text) {
        at(50, height - 40, 10, "Who\nWhere\nWhen", drawing -> {});
        at(400, height - 40, 10, "one\ntwo\nthree", drawing -> {});
        at(180, height - 40, 10, text, drawing -> {});
        height -= 100;
        return this;
    }

    public PdfPaper at(float x, float y, float size, String text, Drawing look) {
        return draw(drawing -> {
            drawing.saveGraphicsState();
            drawing.beginText();
            drawing.setFont(font, size);
            drawing.setLeading(size * 1.3f);
            look.on(drawing);
            drawing.newLineAtOffset(x, y);
            for (String line : text.split("\n")) {
                drawing.showText(line);
                drawing.newLine();
                height -= size * 1.3f;
            }
            drawing.endText();
            drawing.restoreGraphicsState();
        });
    }

    public PdfPaper bar(float x, float y, float width, float tall, Color colour) {
        return draw(drawing -> {
            drawing.setNonStrokingColor(colour);
            drawing.addRect(x, y, width, tall);
            drawing.fill();
        });
    }

    public PdfPaper note(String text) {
        PDAnnotationText note = new PDAnnotationText();
        note.setContents(text);
        note.setRectangle(new PDRectangle(300, 300, 20, 20));
        return annotate(note);
    }

    public PdfPaper link(String address) {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(new PDRectangle(300, 200, 20, 20));
        return annotate(link);
    }

    private PdfPaper annotate(PDAnnotation annotation) {
        try {
            page.getAnnotations().add(annotation);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfPaper author(String text) {
        pdf.getDocumentInformation().setAuthor(text);
        return this;
    }

    public PdfPaper title(String text) {
        pdf.getDocumentInformation().setTitle(text);
        return this;
    }

    public PdfPaper property(String name, String text) {
        pdf.getDocumentInformation().setCustomMetadataValue(name, text);
        return this;
    }

    public PdfPaper xmp(String text) {
        String xml = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<r:Description xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator>" + text
                + "</dc:creator></r:Description></r:RDF></x:xmpmeta>";
        try {
            PDMetadata metadata = new PDMetadata(pdf);
            metadata.importXMPMetadata(xml.getBytes(StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().setMetadata(metadata);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfPaper bookmark(String text) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text);
        outline.addLast(item);
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        return this;
    }

    public PDDocument pdf() {
        return pdf;
    }

    public PDFont font() {
        return font;
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.save(out);
            pdf.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
