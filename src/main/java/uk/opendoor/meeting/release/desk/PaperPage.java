package uk.opendoor.meeting.release.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.SentFile;

/** One paper on the desk: its versions, its words, and who has it. */
@Named
@RequestScoped
public class PaperPage {

    @Inject
    private DeskService service;

    @Inject
    private Access access;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private PersonId child;
    private PaperView one;

    @PostConstruct
    void load() {
        child = service.whose(id);
        one = service.see(child, id);
    }

    /** The file in place of the page. */
    public void send() {
        SentFile.save("paper.pdf", "application/pdf", service.pdf(child, id));
    }

    public PaperView getOne() {
        return one;
    }

    public boolean isMayRelease() {
        return access.allows(Permission.RELEASE_PAPER, child);
    }

    public String getId() {
        return id;
    }

    public String getChild() {
        return child.value();
    }
}
