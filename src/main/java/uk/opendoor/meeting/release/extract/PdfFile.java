package uk.opendoor.meeting.release.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** A PDF: words of its pages, whatever lies on them, and every string in its objects. */
final class PdfFile {

    /** What it logs may hold words of a file. Held here, as the log forgets a level that nobody holds. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

    private static final int HEAD = 1024;

    static {
        PDFBOX.setLevel(Level.OFF);
        FONTBOX.setLevel(Level.OFF);
    }

    private PdfFile() {}

    /** Readers look for the mark anywhere in the first kilobyte. */
    static boolean is(byte[] file) {
        return head(file).contains("%PDF-");
    }

    static void read(byte[] file, Gathered all) {
        PdfStreams.check(file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            if (pdf.isEncrypted()) {
                throw new Refused(Refused.Why.ENCRYPTED);
            }
            if (pdf.getNumberOfPages() == 0) {
                throw new Refused(Refused.Why.BROKEN);
            }
            new PdfStrings(pdf, all).read();
            addEarlierVersion(file, all);
            addLayers(pdf, all);
            PdfPages.read(pdf, all);
            PdfSight.read(pdf, all);
        } catch (InvalidPasswordException locked) {
            throw new Refused(Refused.Why.ENCRYPTED);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // On a broken file PDFBox throws whatever it stumbles on.
            throw new Refused(Refused.Why.BROKEN);
        }
    }

    /** Each saving that adds at the end leaves what was there before; a file made for the web is written in two halves. */
    private static void addEarlierVersion(byte[] file, Gathered all) {
        String raw = new String(file, StandardCharsets.ISO_8859_1);
        int ends = 0;
        for (int at = raw.indexOf("startxref"); at >= 0; at = raw.indexOf("startxref", at + 1)) {
            ends++;
        }
        if (ends > (head(file).contains("/Linearized") ? 2 : 1)) {
            all.hide(Hidden.How.EARLIER_VERSION, Place.in(Part.BODY), "");
        }
    }

    private static void addLayers(PDDocument pdf, Gathered all) {
        PDOptionalContentProperties layers = pdf.getDocumentCatalog().getOCProperties();
        if (layers != null) {
            for (PDOptionalContentGroup layer : layers.getOptionalContentGroups()) {
                if (!layers.isGroupEnabled(layer)) {
                    all.hide(Hidden.How.LAYER, Place.in(Part.BODY), String.valueOf(layer.getName()));
                }
            }
        }
    }

    private static String head(byte[] file) {
        return new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
    }
}
