package uk.opendoor.meeting.release.extract;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/** Colours as red, green and blue, and whether one can be seen on another. */
final class Inks {

    /** A pattern, a picture: no single colour. */
    static final int UNKNOWN = -1;

    static final int WHITE = 0xFFFFFF;

    /** From 1 for the same colour to 21 for black on white; the faintest grey that is printed has more. */
    private static final double SEEN = 1.2;

    private PDColor last;
    private int lastInk;

    /** Letters come in long runs of one colour. */
    int of(PDColor color) {
        if (color != last) {
            last = color;
            lastInk = worked(color);
        }
        return lastInk;
    }

    private static int worked(PDColor color) {
        if (color == null || color.isPattern()) {
            return UNKNOWN;
        }
        try {
            return color.toRGB() & WHITE;
        } catch (IOException noSuchColour) {
            return UNKNOWN;
        }
    }

    static boolean isSeen(int ink, int ground) {
        if (ink == UNKNOWN || ground == UNKNOWN) {
            return true;
        }
        double one = brightness(ink);
        double two = brightness(ground);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05) >= SEEN || far(ink, ground);
    }

    /** Two colours can be as bright as each other and still differ. */
    private static boolean far(int ink, int ground) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            distance = Math.max(distance, Math.abs((ink >> shift & 0xFF) - (ground >> shift & 0xFF)));
        }
        return distance > 60;
    }

    private static double brightness(int ink) {
        return 0.2126 * linear(ink >> 16 & 0xFF) + 0.7152 * linear(ink >> 8 & 0xFF) + 0.0722 * linear(ink & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
