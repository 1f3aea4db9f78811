package uk.opendoor.message.photo;

import uk.opendoor.web.NotAPhoto;
import uk.opendoor.web.Picture;

/** How a worker's photo is drawn: a small square of the middle. */
final class Portrait {

    /** Twice as many points as it is shown with, for sharp screens. */
    static final int SIDE = 192;

    /** So much fits into the database's column, and soon through a bad line. */
    static final int MOST_BYTES = 24_000;

    private Portrait() {}

    /** @throws NotAPhoto if it is no JPEG or PNG, or too large to be drawn */
    static byte[] of(byte[] sent) {
        return Picture.square(sent, SIDE, MOST_BYTES);
    }
}
