package uk.opendoor.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a browser to another page of the portal after it has sent a form. */
public final class Redirects {

    private Redirects() {}

    /** From within a page; the first one counts. */
    public static void to(String path) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete()) {
            return;
        }
        ExternalContext external = context.getExternalContext();
        send((HttpServletResponse) external.getResponse(), path);
        context.responseComplete();
    }

    /** @param path an address of ours, beginning with a slash */
    public static void send(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        try {
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
