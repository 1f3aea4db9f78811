package uk.opendoor.meeting.release.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.opendoor.meeting.release.extract.Refusing.why;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.meeting.release.extract.Refused.Why;

class ExtractTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void takesTextInAnyCoding(String coding) {
        String text = "Café at 9 o’clock\nwith Zoë";
        String mark = coding.equals("UTF-16LE") ? "\uFEFF" : "";
        Extracted read = Extract.from("a%20note.txt", (mark + text).getBytes(Charset.forName(coding)));
        assertThat(read.kind()).isEqualTo(Extracted.Kind.TEXT);
        assertThat(read.passages())
                .containsExactly(
                        new Passage(Place.in(Part.FILE_NAME), "a%20note.txt"),
                        new Passage(Place.in(Part.FILE_NAME), "a note.txt"),
                        new Passage(new Place(Part.BODY, 0, 1, ""), text));
    }

    @Test
    void takesAFileNameWhoseEscapesAreBroken() {
        assertThat(Extract.from("a%2", "text".getBytes(StandardCharsets.UTF_8)).passages())
                .hasSize(2);
    }

    @Test
    void refusesNothing() {
        assertThat(why(new byte[0])).isEqualTo(Why.EMPTY);
        assertThat(why(" \n\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Why.NO_TEXT);
    }

    @Test
    void readsNoMoreOfALargeFileThanItNeedsToRefuseIt() {
        Endless scan = new Endless();
        Refused refused = catchThrowableOfType(Refused.class, () -> Extract.from("scan.pdf", scan));
        assertThat(refused.why()).isEqualTo(Why.LARGE);
        assertThat(scan.read).isLessThanOrEqualTo(Extract.MOST_BYTES + 1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1 words}",
                "<?xml version='1.0'?><a/>",
                "<!DOCTYPE html><p>x",
                "\u0000\u0001\u0002",
                "MZ\u0090\u0000"
            })
    void refusesOtherKinds(String content) {
        assertThat(why(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Why.KIND);
    }

    @Test
    void refusesAPictureWhateverItIsCalled() {
        assertThat(why(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .isEqualTo(Why.KIND);
        assertThat(why(new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                }))
                .isEqualTo(Why.BROKEN);
    }

    @Test
    void refusesMoreWordsThanAReportHas() {
        byte[] words = "word ".repeat(Gathered.MOST_CHARACTERS / 5 + 1).getBytes(StandardCharsets.US_ASCII);
        assertThat(why(words)).isEqualTo(Why.LONG);
    }

    /** A stream as long as anybody reads it. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] room, int from, int length) throws IOException {
            read += length;
            return length;
        }
    }
}
