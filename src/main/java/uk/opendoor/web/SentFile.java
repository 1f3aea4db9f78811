package uk.opendoor.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file in place of a page. */
public final class SentFile {

    private SentFile() {}

    /** To be shown where the page says. */
    public static void show(String type, byte[] bytes) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType(type);
        external.setResponseContentLength(bytes.length);
        try {
            external.getResponseOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    /** To be kept. @param name neutral: it says nothing of whom the file is about */
    public static void save(String name, String type, byte[] bytes) {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        show(type, bytes);
    }
}
