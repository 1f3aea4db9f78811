package uk.opendoor.meeting.release.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.meeting.release.extract.Refusing.hidden;
import static uk.opendoor.meeting.release.extract.Refusing.why;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import uk.opendoor.meeting.release.extract.Refused.Why;

class WordFileTest {

    private final WordPaper paper = new WordPaper();

    @Test
    void takesOutEveryPartWithItsPlace() {
        byte[] file = paper.body("In the body")
                .header("In the header")
                .footer("In the footer")
                .table("In a table")
                .footnote("In a footnote")
                .comment("In a comment")
                .author("An author")
                .title("A title")
                .company("A company")
                .property("Case", "A property")
                .link("https://files.example/A%20link")
                .bytes();
        assertThat(place(file, "In the body")).isEqualTo(new Place(Part.BODY, 0, 2, ""));
        assertThat(place(file, "In the header").part()).isEqualTo(Part.HEADER_OR_FOOTER);
        assertThat(place(file, "In the footer").part()).isEqualTo(Part.HEADER_OR_FOOTER);
        assertThat(place(file, "In a table").part()).isEqualTo(Part.BODY);
        assertThat(place(file, "In a footnote").part()).isEqualTo(Part.NOTE);
        assertThat(place(file, "In a comment").part()).isEqualTo(Part.COMMENT);
        for (String property : new String[] {"An author", "A title", "A company", "Case", "A property"}) {
            assertThat(place(file, property).part()).as(property).isEqualTo(Part.PROPERTY);
        }
        assertThat(place(file, "A link").part()).isEqualTo(Part.LINK);
        assertThat(Extract.from("a", file).notices())
                .contains(new Notice(Notice.What.COMMENTS, Place.in(Part.COMMENT)));
    }

    @Test
    void refusesHiddenLetters() {
        assertThat(hidden(paper.vanished("Vanished").bytes())).isEqualTo("INVISIBLE 0: Vanished");
        assertThat(hidden(new WordPaper().coloured("White", "FFFFFF").bytes())).isEqualTo("SAME_COLOUR 0: White");
        assertThat(hidden(new WordPaper().sized("Tiny", 1).bytes())).isEqualTo("TINY 0: Tiny");
        assertThat(hidden(new WordPaper().deleted("Taken out").bytes())).isEqualTo("DELETED 0: Taken out");
    }

    @Test
    void leavesWhiteLettersOnADarkCell() {
        assertThat(why(paper.darkCell("Who").coloured("red", "B00020").bytes())).isNull();
    }

    @Test
    void refusesLettersThatAStyleHides() throws IOException {
        byte[] file = changed(
                paper.bytes(),
                "word/document.xml",
                xml -> xml.replace(
                        "<w:r><w:t>A report", "<w:r><w:rPr><w:rStyle w:val=\"Gone\"/></w:rPr><w:t>A report"));
        byte[] styled = added(
                file,
                "word/styles.xml",
                """
                <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="Gone"><w:basedOn w:val="Base"/></w:style></w:styles>""",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml");
        assertThat(hidden(styled)).isEqualTo("INVISIBLE 0: A report for the meeting.");
    }

    @Test
    void refusesAMacro() throws IOException {
        byte[] file = paper.bytes();
        assertThat(why(changed(
                        file,
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml"))))
                .isEqualTo(Why.MACRO);
        assertThat(why(added(file, "word/vbaProject.bin", "x", "application/vnd.ms-office.vbaProject")))
                .isEqualTo(Why.MACRO);
    }

    @Test
    void refusesAnotherFileInside() throws IOException {
        byte[] file = paper.bytes();
        assertThat(why(added(
                        file, "word/embeddings/a.bin", "x", "application/vnd.openxmlformats-officedocument.oleObject")))
                .isEqualTo(Why.EMBEDDED);
        assertThat(why(added(
                        file,
                        "word/embeddings/a.xlsx",
                        "x",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))
                .isEqualTo(Why.EMBEDDED);
        assertThat(why(added(file, "word/afchunk.html", "<p>x</p>", "text/html")))
                .isEqualTo(Why.EMBEDDED);
        assertThat(why(added(file, "[trash]/notes.txt", "x", ""))).isEqualTo(Why.EMBEDDED);
        assertThat(why(added(file, "notes.txt", "x", ""))).isEqualTo(Why.BROKEN);
    }

    @Test
    void saysThatThereArePictures() throws IOException {
        byte[] file = added(paper.bytes(), "word/media/image1.png", "x", "image/png");
        assertThat(Extract.from("a", file).notices()).extracting(Notice::what).containsExactly(Notice.What.PICTURE);
    }

    @Test
    void refusesAPassword() throws Exception {
        POIFSFileSystem packed = new POIFSFileSystem();
        EncryptionInfo how = new EncryptionInfo(EncryptionMode.agile);
        how.getEncryptor().confirmPassword("secret");
        try (OutputStream out = how.getEncryptor().getDataStream(packed)) {
            out.write(paper.bytes());
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        packed.writeFilesystem(file);
        assertThat(why(file.toByteArray())).isEqualTo(Why.ENCRYPTED);
    }

    @Test
    void refusesABrokenPackage() throws IOException {
        byte[] file = paper.bytes();
        assertThat(why(Arrays.copyOf(file, file.length / 2))).isEqualTo(Why.BROKEN);
        assertThat(why(changed(file, "word/document.xml", xml -> xml.substring(0, xml.length() / 2))))
                .isEqualTo(Why.BROKEN);
    }

    @Test
    void refusesEntitiesThatUnpackWithoutEnd() throws IOException {
        String doctype = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        byte[] file = changed(
                paper.bytes(), "word/document.xml", xml -> xml.replaceFirst("<w:document", doctype + "<w:document"));
        assertThat(why(file)).isEqualTo(Why.BROKEN);
    }

    @Test
    void refusesAZipBomb() throws IOException {
        String nothing = " ".repeat(40_000_000);
        assertThat(why(added(paper.bytes(), "customXml/item1.xml", "<a>" + nothing + "</a>", "application/xml")))
                .isEqualTo(Why.BOMB);
    }

    @Test
    void refusesPackagesOfOtherKinds() throws IOException {
        ByteArrayOutputStream odt = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(odt)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<a/>".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(why(odt.toByteArray())).isEqualTo(Why.KIND);
    }

    private static Place place(byte[] file, String text) {
        return Extract.from("report.docx", file).passages().stream()
                .filter(passage -> passage.text().contains(text))
                .map(Passage::place)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] changed(byte[] file, String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().equals(name) ? change.apply(text) : text)
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return changed.toByteArray();
    }

    /** @param type of the content; if it is empty, no part of the package knows the file */
    private static byte[] added(byte[] file, String name, String content, String type) throws IOException {
        byte[] known = type.isEmpty()
                ? file
                : changed(
                        file,
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "</Types>",
                                "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/></Types>"));
        ByteArrayOutputStream added = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(known));
                ZipOutputStream out = new ZipOutputStream(added)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(in.readAllBytes());
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return added.toByteArray();
    }
}
