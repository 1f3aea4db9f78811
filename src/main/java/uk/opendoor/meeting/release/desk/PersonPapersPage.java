package uk.opendoor.meeting.release.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.shared.PersonId;

/** The papers about one young person, as a part of the page of their record. */
@Named
@RequestScoped
public class PersonPapersPage {

    @Inject
    private DeskService service;

    @Inject
    private Access access;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private boolean maySee;
    private List<DeskView.Row> rows = List.of();

    @PostConstruct
    void load() {
        maySee = access.allows(Permission.PAPERS, whose());
        if (maySee) {
            rows = service.of(whose());
        }
    }

    private PersonId whose() {
        return new PersonId(id);
    }

    public boolean isMaySee() {
        return maySee;
    }

    public List<DeskView.Row> getRows() {
        return rows;
    }

    public boolean isMayPut() {
        return access.allows(Permission.RELEASE_PAPER, whose());
    }

    public boolean isMayList() {
        return access.allows(Permission.MUST_NOT_APPEAR, whose());
    }
}
