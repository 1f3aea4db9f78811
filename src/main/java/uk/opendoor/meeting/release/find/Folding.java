package uk.opendoor.meeting.release.find;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * What a character is read as: without accent, without case, wide or narrow letters as plain ones, letters of another script that
 * look like ours as ours. What nobody sees, such as a soft hyphen, is read as nothing.
 */
final class Folding {

    /** Letters of other scripts, after small letters were made of them, and what they look like (Unicode's confusables). */
    private static final String LOOK_ALIKES = "аaвbсcԁdеeғfһhіiјjкkӏlмmнhоoрpԛqгrѕsтtцuѵvԝwхxуyүyзzьbѡwҽeԍg"
            + "αaβbγyεeζzηnιiκkλlμuνvοoρpσoτtυuχxωwϲcϳjϝfϻm"
            + "օoսuցgհhոnզqսuճdյjքf"
            + "ɑaɡgɩiıiʟlɴnʀrʏyᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢz";

    /** Capitals that look like another letter of ours than their small ones do. */
    private static final String CAPITALS =
            "\u0391a\u0392b\u0395e\u0396z\u0397h\u0399i\u039Ak\u039Cm\u039Dn\u039Fo\u03A1p\u03A4t\u03A5y\u03A7x";

    private static final Map<Integer, String> ALIKE = new HashMap<>();

    /** All but the rarest characters, each worked out when it is first met. */
    private static final String[] KNOWN = new String[Character.MIN_SUPPLEMENTARY_CODE_POINT];

    private static final String NOTHING = "";
    private static final String BETWEEN = " ";

    /** Letters that Unicode keeps and draws as nothing. */
    private static final String UNSEEN = "\u115F\u1160\u3164\uFFA0\u2800";

    static {
        addPairs(LOOK_ALIKES);
        addPairs(CAPITALS);
    }

    private Folding() {}

    private static void addPairs(String pairs) {
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            ALIKE.put((int) pairs.charAt(i), pairs.substring(i + 1, i + 2));
        }
    }

    /** Small letters and digits; null for what stands between words; nothing for what nobody sees. */
    static String of(int point) {
        String folded = point < KNOWN.length ? known(point) : worked(point);
        return folded.equals(BETWEEN) ? null : folded;
    }

    /** Two that work out the same character at once find the same. */
    private static String known(int point) {
        if (KNOWN[point] == null) {
            KNOWN[point] = worked(point);
        }
        return KNOWN[point];
    }

    private static String worked(int point) {
        if (isUnseen(point)) {
            return NOTHING;
        }
        String alike = ALIKE.getOrDefault(point, ALIKE.get(Character.toLowerCase(point)));
        if (alike != null) {
            return alike;
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> !isUnseen(part))
                .forEach(part -> folded.append(plain(part)));
        return folded.isEmpty() ? BETWEEN : folded.toString();
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            case Character.CONTROL -> !Character.isWhitespace(point);
            default -> UNSEEN.indexOf(point) >= 0;
        };
    }

    private static String plain(int point) {
        if (Character.digit(point, 10) >= 0) {
            return String.valueOf(Character.digit(point, 10));
        }
        if (ALIKE.containsKey(point)) {
            return ALIKE.get(point);
        }
        int small = Character.toLowerCase(Character.toUpperCase(point));
        if (ALIKE.containsKey(small)) {
            return ALIKE.get(small);
        }
        String ascii = ascii(small);
        return ascii.codePoints().allMatch(Character::isLetterOrDigit) ? ascii : NOTHING;
    }

    private static String ascii(int point) {
        char[] out = new char[8];
        if (Character.charCount(point) > 1) {
            return Character.toString(point);
        }
        int length = ASCIIFoldingFilter.foldToASCII(new char[] {(char) point}, 0, out, 0, 1);
        return new String(out, 0, length).toLowerCase(Locale.ROOT);
    }
}
