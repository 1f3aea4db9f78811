package uk.opendoor.message.photo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Caller;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.SentFile;

/** A photo itself: mine, or of a worker who works with me. */
@Named
@RequestScoped
public class PhotoFilePage {

    private static final String JPEG = "image/jpeg";

    @Inject
    private PhotoService service;

    @Inject
    private Caller caller;

    @Inject
    @ManagedProperty("#{param.worker}")
    private String worker;

    public void sendMine() {
        SentFile.show(JPEG, service.mine().orElseThrow(NotFound::new));
    }

    public void sendWorkers() {
        SentFile.show(JPEG, service.see(caller.person(), new PersonId(worker)));
    }
}
