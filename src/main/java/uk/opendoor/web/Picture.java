package uk.opendoor.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;

/** Draws a picture anew: upright, as a small JPEG without anything that was written in the file. */
public final class Picture {

    /** A larger one would take the memory of the server. */
    private static final long MOST_POINTS = 30_000_000;

    private static final Set<String> KINDS = Set.of("jpeg", "png");
    private static final double[] QUALITIES = {0.85, 0.6, 0.3, 0.1};

    private Picture() {}

    /**
     * A square of the middle, with sides of so many points.
     *
     * @throws NotAPhoto if it is no JPEG or PNG, or too large to be drawn
     */
    public static byte[] square(byte[] sent, int side, int mostBytes) {
        return drawn(sent, from -> from.crop(Positions.CENTER).size(side, side), mostBytes);
    }

    /**
     * The whole of it, no longer than so many points either way.
     *
     * @throws NotAPhoto if it is no JPEG or PNG, or too large to be drawn
     */
    public static byte[] within(byte[] sent, int longest, int mostBytes) {
        return drawn(sent, from -> from.size(longest, longest), mostBytes);
    }

    private static byte[] drawn(
            byte[] sent, UnaryOperator<Thumbnails.Builder<? extends InputStream>> how, int mostBytes) {
        check(sent);
        return DoubleStream.of(QUALITIES)
                .mapToObj(quality -> drawn(sent, how, quality))
                .filter(jpeg -> jpeg.length <= mostBytes)
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

    private static byte[] drawn(
            byte[] sent, UnaryOperator<Thumbnails.Builder<? extends InputStream>> how, double quality) {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            how.apply(Thumbnails.of(new ByteArrayInputStream(sent)))
                    .outputFormat("jpg")
                    .outputQuality(quality)
                    .toOutputStream(jpeg);
        } catch (IOException | IllegalArgumentException broken) {
            throw new NotAPhoto(NotAPhoto.Why.UNREADABLE);
        }
        return jpeg.toByteArray();
    }
}
