package uk.opendoor.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A file in pieces of Base64 text: both databases keep that in the same way, in any length of file. */
public final class Pieces {

    /** How long a piece is at most. */
    public static final int LENGTH = 32_000;

    /** A number that three divides, so that no piece but the last is filled up. */
    private static final int BYTES = LENGTH / 4 * 3;

    private Pieces() {}

    public static List<String> cut(byte[] whole) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < whole.length; from += BYTES) {
            byte[] part = Arrays.copyOfRange(whole, from, Math.min(whole.length, from + BYTES));
            pieces.add(Base64.getEncoder().encodeToString(part));
        }
        return pieces;
    }

    /** The file again, of all its pieces in their order. */
    public static byte[] join(List<String> pieces) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(piece -> whole.writeBytes(Base64.getDecoder().decode(piece)));
        return whole.toByteArray();
    }
}
