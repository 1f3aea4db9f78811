package uk.opendoor.plan.paper;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a sheet as a PDF in place of a page. Its name says nothing of whose it is or what is in it. */
final class SentPdf {

    private SentPdf() {}

    static void send(Sheet sheet, boolean large) {
        byte[] pdf = Pdf.of(sheet, large);
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType("application/pdf");
        external.setResponseContentLength(pdf.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"plan.pdf\"");
        try {
            external.getResponseOutputStream().write(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
