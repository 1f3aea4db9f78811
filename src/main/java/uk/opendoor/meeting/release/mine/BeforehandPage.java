package uk.opendoor.meeting.release.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.account.mine.Here;

/** What I get beforehand, as a part of the page of a meeting. */
@Named
@RequestScoped
public class BeforehandPage {

    @Inject
    private MyPapersService service;

    @Inject
    private Here here;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private Beforehand what;

    @PostConstruct
    void load() {
        what = service.beforehand(id, here.home());
    }

    public Beforehand getWhat() {
        return what;
    }
}
