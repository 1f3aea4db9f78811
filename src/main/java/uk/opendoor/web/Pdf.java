package uk.opendoor.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A sheet as a tagged PDF (PDF/UA), with its fonts in it, so that it reads aloud and looks the same everywhere. */
public final class Pdf {

    private static final String FONT = "DejaVu Sans";
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String NORMAL = "11pt";
    private static final String LARGE = "18pt";

    private static final String CSS = """
            @page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt 'DejaVu Sans' } }
            body { font-family: 'DejaVu Sans'; font-size: %s; line-height: 1.45; color: #0b2f36 }
            h1 { font-size: 1.7em; margin: 0 0 0.4em } h2 { font-size: 1.25em; margin: 1.2em 0 0.3em; page-break-after: avoid }
            p { margin: 0 0 0.6em } .od-typed { white-space: pre-line } .od-sheet__label { font-weight: bold; margin: 0.4em 0 0.1em; page-break-after: avoid }
            li { margin: 0 0 0.3em; page-break-inside: avoid }
            """;

    private Pdf() {}

    public static byte[] of(Sheet sheet, boolean large) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(sheet.styled(CSS.formatted(large ? LARGE : NORMAL)), null);
        builder.useFont(() -> font("DejaVuSans.ttf"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Open Door");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String file) {
        return Pdf.class.getResourceAsStream(FONTS + file);
    }
}
