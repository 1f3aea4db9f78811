package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {

    @Test
    void isTaggedAndSaysItsLanguageAndANeutralTitle() throws IOException {
        try (PDDocument pdf = read(new Sheet("My plan").heading(1, "My plan").words("A cooker"), false)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("My plan");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>not bold</b> & <script>alert(1)</script>",
                "Zażółć gęślą jaźń, Ελληνικά, кириллица",
                "line one\nline two",
                "#{7*7} ${7*7}",
                "\u0001 a control \uFFFF character \uD800"
            })
    void takesWhateverWasTypedAsText(String typed) throws IOException {
        try (PDDocument pdf = read(new Sheet("My plan").words(typed), false)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(typed.split("[<&\n\u0001]")[0].strip());
        }
        assertThat(new Sheet("My plan").words(typed).html()).doesNotContain("<script>", "<b>");
    }

    @Test
    void aPlanOfTheGreatestLengthIsBounded() throws IOException {
        Sheet longest = new Sheet("My plan");
        List<String> promises = Collections.nCopies(20, "A promise ".repeat(50));
        for (int matter = 0; matter < 10; matter++) {
            longest.heading(2, "Matter").list(promises);
            for (int text = 0; text < 4; text++) {
                longest.words("Label", "Words ".repeat(333));
            }
        }
        byte[] bytes = Pdf.of(longest, true);
        assertThat(bytes.length).isLessThan(3_000_000);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isBetween(50, 400);
        }
    }

    @Test
    void largePrintTakesMorePaper() throws IOException {
        Sheet sheet = new Sheet("My plan").words("Words ".repeat(1500));
        try (PDDocument small = read(sheet, false);
                PDDocument large = read(sheet, true)) {
            assertThat(large.getNumberOfPages()).isGreaterThan(small.getNumberOfPages());
        }
    }

    private static PDDocument read(Sheet sheet, boolean large) throws IOException {
        return Loader.loadPDF(Pdf.of(sheet, large));
    }
}
