package uk.opendoor.meeting.release.extract;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks each packed stream of a PDF piece by piece and keeps nothing, before anything else opens the file: so a small file that
 * would fill the memory is known in time. A stream that is packed twice is followed into the second packing.
 */
final class PdfStreams {

    /** A picture in the size of a page, as fine as scanners go. */
    private static final long MOST_IN_ONE = 120_000_000;

    private static final long MOST_IN_ALL = 600_000_000;
    private static final int DEEPEST = 3;
    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);

    private final byte[][] rooms = new byte[DEEPEST][1 << 15];
    private long all;
    private long one;

    private PdfStreams() {}

    /** @throws Refused if it unpacks to more than a report can need */
    static void check(byte[] file) {
        new PdfStreams().follow(file);
    }

    private void follow(byte[] file) {
        for (int at = next(file, 0); at >= 0; at = next(file, at)) {
            one = 0;
            unpack(file, at, file.length - at, new Inflater[DEEPEST]);
        }
    }

    private void unpack(byte[] file, int from, int length, Inflater[] inflaters) {
        try {
            inflaters[0] = new Inflater();
            inflaters[0].setInput(file, from, length);
            pump(inflaters, 0);
        } finally {
            for (Inflater inflater : inflaters) {
                if (inflater != null) {
                    inflater.end();
                }
            }
        }
    }

    /** Takes all that comes out, and tries whether that is packed again. */
    private void pump(Inflater[] inflaters, int depth) {
        byte[] room = rooms[depth];
        try {
            for (int size = inflaters[depth].inflate(room); size > 0; size = inflaters[depth].inflate(room)) {
                count(size);
                feed(inflaters, depth + 1, room, size);
            }
        } catch (DataFormatException notPacked) {
            inflaters[depth].end();
            inflaters[depth] = null;
        }
    }

    private void feed(Inflater[] inflaters, int depth, byte[] room, int size) {
        boolean first = depth < DEEPEST && inflaters[depth] == null && one == size && room[0] == 0x78;
        if (first) {
            inflaters[depth] = new Inflater();
        }
        if (depth < DEEPEST && inflaters[depth] != null) {
            inflaters[depth].setInput(room, 0, size);
            pump(inflaters, depth);
        }
    }

    private void count(int size) {
        one += size;
        all += size;
        if (one > MOST_IN_ONE || all > MOST_IN_ALL) {
            throw new Refused(Refused.Why.BOMB);
        }
    }

    /** The first byte after the next word {@code stream} and its line end. */
    private static int next(byte[] file, int from) {
        for (int at = from; at < file.length - BEGIN.length - 2; at++) {
            if (file[at] == BEGIN[0] && matches(file, at) && (at == 0 || file[at - 1] != 'd')) {
                int data = at + BEGIN.length;
                data += file[data] == '\r' ? 1 : 0;
                data += file[data] == '\n' ? 1 : 0;
                return data;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, int at) {
        for (int i = 0; i < BEGIN.length; i++) {
            if (file[at + i] != BEGIN[i]) {
                return false;
            }
        }
        return true;
    }
}
