package uk.opendoor.meeting.release.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Takes the words out of a file: a PDF, a Word file or plain text, told apart by what is in it. */
public final class Extract {

    /** A report of 500 pages with pictures is smaller. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final String ENCRYPTED_WORD = "EncryptedPackage";

    private Extract() {}

    /**
     * Reads no more than {@link #MOST_BYTES}, however much there is.
     *
     * @param name of the file, without a folder
     * @throws Refused if it cannot be released as it is
     */
    public static Extracted from(String name, InputStream file) throws IOException {
        return from(name, file.readNBytes(MOST_BYTES + 1));
    }

    /** @throws Refused if it cannot be released as it is */
    public static Extracted from(String name, byte[] file) {
        if (file.length == 0) {
            throw new Refused(Refused.Why.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            throw new Refused(Refused.Why.LARGE);
        }
        Gathered all = new Gathered();
        addWithEscapes(all, Place.in(Part.FILE_NAME), name);
        return all.as(read(file, all));
    }

    /** A link or a file name may say {@code %20} for a space: both ways of reading it count. */
    static void addWithEscapes(Gathered all, Place place, String text) {
        all.add(place, text);
        if (text.indexOf('%') >= 0) {
            try {
                all.add(place, URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException noEscape) {
                all.add(place, text.replaceAll("%[0-9A-Fa-f]{2}", " "));
            }
        }
    }

    private static Extracted.Kind read(byte[] file, Gathered all) {
        if (PdfFile.is(file)) {
            PdfFile.read(file, all);
            return Extracted.Kind.PDF;
        }
        switch (FileMagic.valueOf(file)) {
            case OOXML -> {
                WordFile.read(file, all);
                return Extracted.Kind.WORD;
            }
            case OLE2 -> throw new Refused(oldWord(file));
            case UNKNOWN -> {
                PlainText.read(file, all);
                return Extracted.Kind.TEXT;
            }
            default -> throw new Refused(Refused.Why.KIND);
        }
    }

    /** A new Word file with a password is packed as an old one. */
    private static Refused.Why oldWord(byte[] file) {
        try (POIFSFileSystem packed = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (packed.getRoot().hasEntryCaseInsensitive(ENCRYPTED_WORD)) {
                return Refused.Why.ENCRYPTED;
            }
            return packed.getRoot().hasEntryCaseInsensitive("WordDocument") ? Refused.Why.OLD_WORD : Refused.Why.KIND;
        } catch (IOException | RuntimeException broken) {
            return Refused.Why.BROKEN;
        }
    }
}
