package uk.opendoor.meeting.release.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.Bond;
import uk.opendoor.access.Granted;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Standing;
import uk.opendoor.access.Ties;
import uk.opendoor.shared.PersonId;

/** What young people were given of papers about themselves. A relative has a grant for it, as for everything else. */
@ApplicationScoped
public class PaperTies implements Ties {

    private Papers papers;

    protected PaperTies() {}

    @Inject
    public PaperTies(Papers papers) {
        this.papers = papers;
    }

    @Override
    public Bond between(PersonId asker, PersonId whose, LocalDate on) {
        return asker.equals(whose)
                ? new Bond(
                        Set.of(),
                        papers.own(asker).stream().map(PaperTies::granted).collect(Collectors.toSet()))
                : Bond.NONE;
    }

    private static Granted granted(PaperRelease one) {
        return new Granted(Standing.SELF, Permission.REPORT, one.releaseId(), true, one.until(), LocalDate.MAX);
    }
}
