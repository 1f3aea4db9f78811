package uk.opendoor.meeting.release.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Plain text in any of the codings that office programs write. */
final class PlainText {

    /** Other languages of pages, which hide what they do not show. */
    private static final Pattern MARKED_UP =
            Pattern.compile("\\A\\s*(\\{\\\\rtf|<\\?xml|<!doctype|<html|mime-version:)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_TYPED = Pattern.compile("[\\x00-\\x08\\x0e-\\x1a\\x1c-\\x1f\\x7f]");

    private PlainText() {}

    static void read(byte[] file, Gathered all) {
        String text = decoded(file);
        if (MARKED_UP.matcher(text).find() || NOT_TYPED.matcher(text).find()) {
            throw new Refused(Refused.Why.KIND);
        }
        all.add(new Place(Part.BODY, 0, 1, ""), text);
    }

    private static String decoded(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return strict(file, StandardCharsets.UTF_16LE).substring(1);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return strict(file, StandardCharsets.UTF_16BE).substring(1);
        }
        try {
            return decode(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (CharacterCodingException notUtf8) {
            return strict(file, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private static String strict(byte[] file, Charset charset) {
        try {
            return decode(file, charset);
        } catch (CharacterCodingException noText) {
            throw new Refused(Refused.Why.KIND);
        }
    }

    private static String decode(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }
}
