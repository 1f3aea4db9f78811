package uk.opendoor.meeting.release.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Whatever is broken in a file, it is read or refused, and nothing else happens. */
class DamagedFilesTest {

    private static final int FILES = 20;
    private static final int WOUNDS = 12;

    @Test
    void aDamagedPdfIsReadOrRefused() {
        byte[] whole = new PdfPaper()
                .header("Head")
                .table("Table")
                .note("Note")
                .author("Author")
                .bookmark("Mark")
                .bytes();
        for (int seed = 0; seed < FILES; seed++) {
            assertReadOrRefused(damaged(whole, new Random(seed)));
        }
    }

    @Test
    void aDamagedPackageIsReadOrRefused() {
        byte[] whole = new WordPaper()
                .header("Head")
                .table("Table")
                .comment("Note")
                .author("Author")
                .bytes();
        for (int seed = 0; seed < FILES; seed++) {
            assertReadOrRefused(damaged(whole, new Random(seed)));
        }
    }

    @Test
    void aPackageWithDamagedPartsIsReadOrRefused() throws IOException {
        byte[] whole = new WordPaper()
                .header("Head")
                .table("Table")
                .comment("Note")
                .author("Author")
                .bytes();
        for (int seed = 0; seed < FILES; seed++) {
            assertReadOrRefused(packedAgain(whole, new Random(seed)));
        }
    }

    private static void assertReadOrRefused(byte[] file) {
        try {
            assertThat(Extract.from("file", file).passages()).isNotEmpty();
        } catch (Refused refused) {
            assertThat(refused.why()).isNotNull();
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] file = whole.clone();
        for (int i = 0; i < WOUNDS; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        return file;
    }

    private static byte[] packedAgain(byte[] whole, Random random) throws IOException {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream out = new ZipOutputStream(again)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(random.nextInt(4) == 0 ? damaged(part, random) : part);
            }
        }
        return again.toByteArray();
    }
}
