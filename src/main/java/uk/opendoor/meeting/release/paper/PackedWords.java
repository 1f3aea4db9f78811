package uk.opendoor.meeting.release.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import uk.opendoor.meeting.release.extract.Extracted;
import uk.opendoor.meeting.release.extract.Notice;
import uk.opendoor.meeting.release.extract.Part;
import uk.opendoor.meeting.release.extract.Passage;
import uk.opendoor.meeting.release.extract.Place;

/** The words that were found in a file, as bytes: no file is read a second time for each one who looks at it. */
final class PackedWords {

    private PackedWords() {}

    static byte[] pack(Extracted words) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(packed))) {
            out.writeUTF(words.kind().name());
            out.writeInt(words.passages().size());
            for (Passage passage : words.passages()) {
                write(out, passage.place());
                text(out, passage.text());
            }
            out.writeInt(words.notices().size());
            for (Notice notice : words.notices()) {
                write(out, notice.place());
                out.writeUTF(notice.what().name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static Extracted unpack(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
            Extracted.Kind kind = Extracted.Kind.valueOf(in.readUTF());
            List<Passage> passages = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                passages.add(new Passage(place(in), text(in)));
            }
            List<Notice> notices = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                Place place = place(in);
                notices.add(new Notice(Notice.What.valueOf(in.readUTF()), place));
            }
            return new Extracted(kind, passages, notices);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Place place) throws IOException {
        out.writeUTF(place.part().name());
        out.writeInt(place.page());
        out.writeInt(place.line());
        text(out, place.detail());
    }

    private static Place place(DataInputStream in) throws IOException {
        return new Place(Part.valueOf(in.readUTF()), in.readInt(), in.readInt(), text(in));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
