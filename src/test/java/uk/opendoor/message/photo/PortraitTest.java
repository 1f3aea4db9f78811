package uk.opendoor.message.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.web.NotAPhoto;

class PortraitTest {

    @ParameterizedTest
    @CsvSource({"jpg, 4000, 3000", "png, 300, 900", "png, 40, 40", "jpg, 1, 1"})
    void makesASmallSquareOfAnyPicture(String format, int width, int height) {
        byte[] made = Portrait.of(Pictures.drawn(format, width, height));
        assertThat(made).hasSizeLessThanOrEqualTo(Portrait.MOST_BYTES).startsWith(0xFF, 0xD8);
        BufferedImage portrait = Pictures.read(made);
        assertThat(portrait.getWidth()).isEqualTo(Portrait.SIDE);
        assertThat(portrait.getHeight()).isEqualTo(Portrait.SIDE);
    }

    @Test
    void standsUprightAndSaysNothingOfWhereItWasTaken() {
        byte[] made = Portrait.of(Pictures.onItsSide(Pictures.drawn("jpg", 400, 300)));
        assertThat(new String(made, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "51.5");
        BufferedImage portrait = Pictures.read(made);
        assertThat(isRed(portrait, 90, 10)).isTrue();
        assertThat(isRed(portrait, 90, 180)).isFalse();
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hello", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "GIF89a", "\u0089PNG"})
    void refusesWhatIsNoPhoto(String file) {
        refused(file.getBytes(StandardCharsets.ISO_8859_1), NotAPhoto.Why.UNREADABLE);
    }

    @Test
    void refusesOtherKindsAndHalfAFile() {
        refused(Pictures.drawn("gif", 20, 20), NotAPhoto.Why.UNREADABLE);
        refused(Pictures.drawn("bmp", 20, 20), NotAPhoto.Why.UNREADABLE);
        byte[] whole = Pictures.drawn("png", 200, 200);
        refused(Arrays.copyOf(whole, whole.length / 3), NotAPhoto.Why.UNREADABLE);
    }

    @Test
    void refusesASmallFileThatWouldUnpackToMoreThanTheMemory() {
        refused(Pictures.huge(), NotAPhoto.Why.HUGE);
    }

    private static void refused(byte[] file, NotAPhoto.Why why) {
        assertThatExceptionOfType(NotAPhoto.class)
                .isThrownBy(() -> Portrait.of(file))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
