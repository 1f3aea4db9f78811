package uk.opendoor.meeting.release.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.meeting.release.extract.Extract;
import uk.opendoor.meeting.release.extract.Part;
import uk.opendoor.meeting.release.extract.Passage;
import uk.opendoor.meeting.release.extract.PdfPaper;

class MarkedCopyTest {

    private static final String MARK = "Copy K7Q2-M4X9 of 28 November 2026";

    private final PdfPaper paper = new PdfPaper();

    @Test
    void marksEachPageAtItsFootAndAcross() throws IOException {
        byte[] copy = MarkedCopy.of(paper.page().body("The second page.").bytes(), MARK);
        String mark = MARK.replace(" ", "");
        assertThat(page(copy, 1)).contains("Areportforthemeeting.").containsSubsequence(mark, mark);
        assertThat(page(copy, 2)).contains("Thesecondpage.").containsSubsequence(mark, mark);
    }

    @Test
    void holdsTheMarkInItsPropertiesAndNothingElse() throws IOException {
        byte[] original = paper.author("An author")
                .title("A title")
                .property("Case", "A case")
                .xmp("A creator")
                .bytes();
        try (PDDocument copy = Loader.loadPDF(MarkedCopy.of(original, MARK))) {
            assertThat(copy.getDocumentInformation().getMetadataKeys()).containsExactly(MarkedCopy.PROPERTY);
            assertThat(copy.getDocumentInformation().getCustomMetadataValue(MarkedCopy.PROPERTY))
                    .isEqualTo(MARK);
            assertThat(copy.getDocumentCatalog().getMetadata()).isNull();
        }
        assertThat(Extract.from("a", MarkedCopy.of(original, MARK)).passages())
                .filteredOn(passage -> passage.place().part() == Part.PROPERTY)
                .extracting(Passage::text)
                .doesNotContain("An author", "A title", "A case", "A creator");
    }

    /** The desk reads what goes out once more: a mark beside the page, or one that cannot be seen, would be refused. */
    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void isSeenOnAPageThatLiesAnyWay(int rotation) {
        paper.pdf().getPage(0).setRotation(rotation);
        paper.pdf().getPage(0).setCropBox(new PDRectangle(20, 10, 500, 800));
        List<Passage> passages =
                Extract.from("a", MarkedCopy.of(paper.bytes(), MARK)).passages();
        assertThat(passages)
                .filteredOn(passage -> passage.place().part() == Part.BODY)
                .isNotEmpty();
    }

    @Test
    void leavesNothingOfAnEarlierVersion() throws IOException {
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        try (PDDocument again = Loader.loadPDF(paper.title("First title").bytes())) {
            again.getDocumentInformation().setTitle("Second title");
            again.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            again.saveIncremental(second);
        }
        String copy = new String(MarkedCopy.of(second.toByteArray(), MARK), StandardCharsets.ISO_8859_1);
        assertThat(copy).doesNotContain("First title", "Second title").containsOnlyOnce("startxref");
    }

    @Test
    void leavesTheOriginalAsItIs() {
        byte[] original = paper.bytes();
        byte[] before = original.clone();
        MarkedCopy.of(original, MARK);
        assertThat(original).isEqualTo(before);
    }

    /** Without spaces: words that rise across the page are read letter by letter. */
    private static String page(byte[] file, int number) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper words = new PDFTextStripper();
            words.setStartPage(number);
            words.setEndPage(number);
            return words.getText(pdf).replaceAll("\\s+", "");
        }
    }
}
