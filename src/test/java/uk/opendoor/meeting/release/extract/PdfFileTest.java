package uk.opendoor.meeting.release.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.meeting.release.extract.Refusing.hidden;
import static uk.opendoor.meeting.release.extract.Refusing.refusal;
import static uk.opendoor.meeting.release.extract.Refusing.why;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import uk.opendoor.meeting.release.extract.Refused.Why;

class PdfFileTest {

    private final PdfPaper paper = new PdfPaper();

    @Test
    void takesWordsOutWithTheirPages() {
        byte[] file =
                paper.body("The first page.").page().body("The second page.").bytes();
        assertThat(Extract.from("report.pdf", file).passages())
                .contains(new Passage(Place.in(Part.FILE_NAME), "report.pdf"))
                .anySatisfy(passage -> assertThat(passage.place()).isEqualTo(new Place(Part.BODY, 2, 1, "")))
                .anySatisfy(passage -> assertThat(passage.text()).contains("The second page."));
    }

    @Test
    void takesOutWhatStandsBesideThePages() {
        byte[] file = paper.author("An author")
                .title("A title")
                .property("Case", "A property")
                .xmp("An XMP creator")
                .bookmark("A bookmark")
                .note("A note")
                .link("https://files.example/A%20link")
                .bytes();
        String all = words(file);
        assertThat(all)
                .contains(
                        "An author",
                        "A title",
                        "Case",
                        "A property",
                        "An XMP creator",
                        "A bookmark",
                        "A note",
                        "A link");
        assertThat(Extract.from("a", file).notices()).extracting(Notice::what).contains(Notice.What.COMMENTS);
    }

    @Test
    void takesOutWhatAStampShows() throws IOException {
        var stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(100, 100, 200, 50));
        var shown = new PDAppearanceStream(paper.pdf());
        shown.setBBox(new PDRectangle(200, 50));
        shown.setResources(new PDResources());
        try (var drawing = new PDAppearanceContentStream(shown)) {
            drawing.beginText();
            drawing.setFont(paper.font(), 10);
            drawing.newLineAtOffset(5, 5);
            drawing.showText("A stamp");
            drawing.endText();
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(shown);
        stamp.setAppearance(appearance);
        paper.pdf().getPage(0).getAnnotations().add(stamp);
        assertThat(words(paper.bytes())).contains("A stamp");
    }

    @Test
    void refusesWordsWithoutInk() {
        paper.at(50, 500, 10, "No ink", drawing -> drawing.setRenderingMode(RenderingMode.NEITHER));
        assertThat(hidden(paper.bytes())).isEqualTo("INVISIBLE 1: No ink");
    }

    @Test
    void refusesWhiteWordsOnWhiteAndLeavesThemOnADarkBar() {
        paper.bar(40, 590, 300, 30, new Color(0x1D3C45))
                .at(50, 600, 10, "A heading", d -> d.setNonStrokingColor(Color.WHITE));
        assertThat(why(paper.bytes())).isNull();
        PdfPaper white = new PdfPaper().at(50, 500, 10, "On white", d -> d.setNonStrokingColor(new Color(0xFAFAFA)));
        assertThat(hidden(white.bytes())).isEqualTo("SAME_COLOUR 1: On white");
    }

    @Test
    void refusesWordsUnderABlackBar() {
        paper.page().at(50, 500, 10, "Blacked out", d -> {}).bar(40, 490, 300, 30, Color.BLACK);
        assertThat(hidden(paper.bytes())).isEqualTo("COVERED 2: Blacked out");
    }

    @Test
    void leavesWordsThatAreDrawnOnceMoreOverABarAndALineThatIsALittleTooLong() {
        paper.page()
                .at(50, 500, 10, "Drawn twice", d -> {})
                .bar(40, 490, 300, 30, new Color(0xEEEEEE))
                .at(50, 500, 10, "Drawn twice", d -> {})
                .at(580, 300, 10, "long", d -> {});
        assertThat(why(paper.bytes())).isNull();
    }

    @Test
    void refusesTinyWordsAndWordsOffThePage() {
        assertThat(hidden(paper.at(50, 500, 1, "Tiny", d -> {}).bytes())).isEqualTo("TINY 1: Tiny");
        assertThat(hidden(new PdfPaper().at(-300, 500, 10, "Outside", d -> {}).bytes()))
                .isEqualTo("OFF_THE_PAGE 1: Outside");
    }

    @Test
    void refusesWordsOutsideTheirWindow() {
        paper.draw(d -> {
            d.addRect(10, 10, 5, 5);
            d.clip();
            d.beginText();
            d.setFont(paper.font(), 10);
            d.newLineAtOffset(50, 400);
            d.showText("Clipped");
            d.endText();
        });
        assertThat(hidden(paper.bytes())).isEqualTo("INVISIBLE 1: Clipped");
    }

    @Test
    void refusesALayerThatIsSwitchedOff() {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup layer = new PDOptionalContentGroup("Notes");
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        paper.pdf().getDocumentCatalog().setOCProperties(layers);
        assertThat(hidden(paper.bytes())).isEqualTo("LAYER 0: Notes");
    }

    @Test
    void refusesAFileThatStillHoldsItsEarlierVersion() throws IOException {
        byte[] first = paper.bytes();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        try (PDDocument again = Loader.loadPDF(first)) {
            again.getDocumentInformation().setTitle("Second");
            again.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            again.saveIncremental(second);
        }
        assertThat(hidden(second.toByteArray())).startsWith("EARLIER_VERSION");
    }

    @Test
    void takesTheWordsThatAMachineReadFromAScanAndSaysSo() throws IOException {
        PDImageXObject scan =
                LosslessFactory.createFromImage(paper.pdf(), new BufferedImage(10, 14, BufferedImage.TYPE_INT_RGB));
        paper.page().draw(d -> d.drawImage(scan, 0, 0, 595, 842));
        paper.at(50, 500, 10, "Read by a machine", d -> d.setRenderingMode(RenderingMode.NEITHER));
        Extracted read = Extract.from("scan.pdf", paper.bytes());
        assertThat(read.notices())
                .contains(new Notice(Notice.What.READ_FROM_A_PICTURE, new Place(Part.BODY, 2, 0, "")));
        assertThat(read.passages())
                .anySatisfy(passage -> assertThat(passage.text()).contains("Read by a machine"));
    }

    @Test
    void refusesAScanWithoutWords() throws IOException {
        try (PDDocument scan = new PDDocument()) {
            scan.addPage(new PDPage());
            assertThat(why(saved(scan))).isEqualTo(Why.NO_TEXT);
        }
    }

    @Test
    void refusesAPassword() throws IOException {
        for (String password : new String[] {"", "secret"}) {
            PdfPaper locked = new PdfPaper();
            locked.pdf().protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            assertThat(why(locked.bytes())).isEqualTo(Why.ENCRYPTED);
        }
    }

    @Test
    void refusesAProgramAndAFileInside() throws IOException {
        paper.pdf().getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
        assertThat(why(paper.bytes())).isEqualTo(Why.MACRO);
        PdfPaper carrier = new PdfPaper();
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setEmbeddedFile(new PDEmbeddedFile(carrier.pdf(), InputStream.nullInputStream()));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("notes", file));
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(carrier.pdf().getDocumentCatalog());
        names.setEmbeddedFiles(files);
        carrier.pdf().getDocumentCatalog().setNames(names);
        assertThat(why(carrier.bytes())).isEqualTo(Why.EMBEDDED);
    }

    @Test
    void refusesLettersThatNoProgramCanTell() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper.bytes())) {
            for (COSName font : pdf.getPage(0).getResources().getFontNames()) {
                pdf.getPage(0).getResources().getFont(font).getCOSObject().removeItem(COSName.TO_UNICODE);
            }
            assertThat(why(saved(pdf))).isEqualTo(Why.UNREADABLE);
        }
    }

    @Test
    void refusesABrokenFile() {
        byte[] file = paper.bytes();
        assertThat(why("%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Why.BROKEN);
        assertThat(why(Arrays.copyOf(file, 300))).isEqualTo(Why.BROKEN);
    }

    @Test
    void refusesWhatUnpacksToTheMemoryOfTheServer() throws IOException {
        assertThat(why(bomb(false))).isEqualTo(Why.BOMB);
        assertThat(why(bomb(true))).isEqualTo(Why.BOMB);
    }

    /** @param twice whether it is packed twice, so that it is small even once it is unpacked */
    private static byte[] bomb(boolean twice) throws IOException {
        PdfPaper paper = new PdfPaper();
        COSStream stream = new COSStream();
        COSArray filters = new COSArray();
        filters.add(COSName.FLATE_DECODE);
        try (OutputStream out = stream.createRawOutputStream();
                OutputStream packed = new DeflaterOutputStream(out);
                OutputStream whole = twice ? new DeflaterOutputStream(packed) : packed) {
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 130; i++) {
                whole.write(nothing);
            }
        }
        if (twice) {
            filters.add(COSName.FLATE_DECODE);
        }
        stream.setItem(COSName.FILTER, filters);
        COSDictionary held = paper.pdf().getPage(0).getCOSObject();
        held.setItem(COSName.getPDFName("Held"), stream);
        return paper.bytes();
    }

    @Test
    void tellsAPdfByItsContentAndSaysNothingOfTheFileInItsRefusal() {
        Refused refused = refusal("%PDF-1.7 Maria".getBytes(StandardCharsets.US_ASCII));
        assertThat(refused).hasMessage("BROKEN").hasNoCause();
    }

    private static String words(byte[] file) {
        return Extract.from("report.pdf", file).passages().stream()
                .map(Passage::text)
                .reduce("", (a, b) -> a + "\n" + b);
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
