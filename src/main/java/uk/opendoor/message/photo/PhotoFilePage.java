package uk.opendoor.message.photo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import uk.opendoor.access.Caller;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A photo itself: mine, or of a worker who works with me. */
@Named
@RequestScoped
public class PhotoFilePage {

    @Inject
    private PhotoService service;

    @Inject
    private Caller caller;

    @Inject
    @ManagedProperty("#{param.worker}")
    private String worker;

    public void sendMine() {
        send(service.mine().orElseThrow(NotFound::new));
    }

    public void sendWorkers() {
        send(service.see(caller.person(), new PersonId(worker)));
    }

    private static void send(byte[] jpeg) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType("image/jpeg");
        external.setResponseContentLength(jpeg.length);
        try {
            external.getResponseOutputStream().write(jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
