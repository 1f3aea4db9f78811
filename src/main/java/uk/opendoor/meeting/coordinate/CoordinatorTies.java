package uk.opendoor.meeting.coordinate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Bond;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Granted;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.access.Standing;
import uk.opendoor.access.Ties;
import uk.opendoor.shared.PersonId;

/**
 * How a coordinator reaches a child: by each request that waits, and by the one meeting that came of it. By one they may not
 * open another meeting about the same child.
 */
@ApplicationScoped
public class CoordinatorTies implements Ties {

    private static final Set<Permission> THEIRS = Set.of(Permission.MEETING_GUESTS, Permission.BOOK_MEETING);

    private MeetingRequests requests;
    private Caller caller;

    protected CoordinatorTies() {}

    @Inject
    public CoordinatorTies(MeetingRequests requests, Caller caller) {
        this.requests = requests;
        this.caller = caller;
    }

    /** Nobody but a coordinator pays for the query. */
    @Override
    public Bond between(PersonId asker, PersonId whose, LocalDate on) {
        if (!caller.has(Role.COORDINATOR)) {
            return Bond.NONE;
        }
        Set<Granted> grants = requests.open(whose, on).stream()
                .flatMap(CoordinatorTies::granted)
                .collect(Collectors.toSet());
        return new Bond(Set.of(Standing.COORDINATOR), grants);
    }

    private static Stream<Granted> granted(String request) {
        return THEIRS.stream()
                .map(one -> new Granted(Standing.COORDINATOR, one, request, false, LocalDate.MAX, LocalDate.MAX));
    }
}
