package uk.opendoor.message.photo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;

/** Draws a picture anew: a square of the middle, upright, as a small JPEG without anything that was written in the file. */
final class Portrait {

    /** Twice as many points as it is shown with, for sharp screens. */
    static final int SIDE = 192;

    /** So much fits into the database's column, and soon through a bad line. */
    static final int MOST_BYTES = 24_000;

    /** A larger one would take the memory of the server. */
    private static final long MOST_POINTS = 30_000_000;

    private static final Set<String> KINDS = Set.of("jpeg", "png");
    private static final double[] QUALITIES = {0.85, 0.6, 0.3, 0.1};

    private Portrait() {}

    /** @throws NotAPhoto if it is no JPEG or PNG, or too large to be drawn */
    static byte[] of(byte[] sent) {
        check(sent);
        return DoubleStream.of(QUALITIES)
                .mapToObj(quality -> drawn(sent, quality))
                .filter(jpeg -> jpeg.length <= MOST_BYTES)
                .findFirst()
                .orElseThrow(() -> new NotAPhoto(NotAPhoto.Why.UNREADABLE));
    }

    /** The file says how large it is before it is unpacked: a small one can unpack to gigabytes. */
    private static void check(byte[] sent) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new NotAPhoto(NotAPhoto.Why.UNREADABLE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                checkKind(reader);
                checkPoints(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException broken) {
            throw new NotAPhoto(NotAPhoto.Why.UNREADABLE);
        }
    }

    private static void checkKind(ImageReader reader) throws IOException {
        if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new NotAPhoto(NotAPhoto.Why.UNREADABLE);
        }
    }

    private static void checkPoints(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
            throw new NotAPhoto(NotAPhoto.Why.HUGE);
        }
    }

    private static byte[] drawn(byte[] sent, double quality) {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            Thumbnails.of(new ByteArrayInputStream(sent))
                    .crop(Positions.CENTER)
                    .size(SIDE, SIDE)
                    .outputFormat("jpg")
                    .outputQuality(quality)
                    .toOutputStream(jpeg);
        } catch (IOException | IllegalArgumentException broken) {
            throw new NotAPhoto(NotAPhoto.Why.UNREADABLE);
        }
        return jpeg.toByteArray();
    }
}
