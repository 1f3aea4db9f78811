package uk.opendoor.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that came with a form. */
public final class Upload {

    private Upload() {}

    /** Whether no file was chosen, or one with nothing in it. */
    public static boolean isEmpty(Part file) {
        return file == null || file.getSize() == 0;
    }

    public static byte[] bytes(Part file) {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
