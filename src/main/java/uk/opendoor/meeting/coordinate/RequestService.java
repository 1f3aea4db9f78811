package uk.opendoor.meeting.coordinate;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.adviser.Caseloads;
import uk.opendoor.adviser.How;
import uk.opendoor.adviser.InHand;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.book.AlsoAbout;
import uk.opendoor.meeting.book.Candidates;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A worker asks the coordinators to book a meeting about somebody with whom they work, and takes it back. */
@UseCase
public class RequestService {

    private MeetingRequests requests;
    private Candidates candidates;
    private Caseloads caseloads;
    private People people;
    private AlsoAbout also;
    private Access access;
    private Caller caller;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected RequestService() {}

    @Inject
    public RequestService(
            MeetingRequests requests,
            Candidates candidates,
            Caseloads caseloads,
            People people,
            AlsoAbout also,
            Access access,
            Caller caller,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.requests = requests;
        this.candidates = candidates;
        this.caseloads = caseloads;
        this.people = people;
        this.also = also;
        this.access = access;
        this.caller = caller;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Asks for it, or leaves it at that if the same form asked before.
     *
     * @throws NotFound if coordinators do not book this kind, or one of the children is of another family
     * @throws uk.opendoor.meeting.MovedOn if the same form is being sent at this moment
     */
    @Permitted(Permission.ASK_BOOKING)
    public void ask(@About PersonId child, RequestWanted wanted) {
        List<PersonId> further =
                wanted.children().stream().filter(one -> !one.equals(child)).toList();
        boolean isOfOneFamily = wanted.children().contains(child)
                && (further.isEmpty() || candidates.siblings(child).containsAll(further));
        if (!wanted.kind().isCoordinated() || !isOfOneFamily) {
            throw new NotFound();
        }
        if (requests.find(wanted.id()).isPresent()) {
            return;
        }
        further.forEach(also::ask);
        requests.add(new MeetingRequest(wanted, caller.person(), clock.instant()));
        requests.add(wanted.children().stream()
                .map(one -> new RequestedChild(wanted.id(), one))
                .toArray());
    }

    /** What waits about those with whom the caller works, the oldest first. */
    @Permitted(Permission.CASELOAD)
    public List<Waiting> mine() {
        Set<PersonId> held = caseloads.of(caller.person(), caller.roles()).stream()
                .filter(one -> one.how() != How.GLASS)
                .map(InHand::youngPerson)
                .collect(Collectors.toSet());
        List<MeetingRequest> all = requests.waitingAbout(held);
        Map<String, List<PersonId>> children =
                requests.children(all.stream().map(MeetingRequest::requestId).toList());
        Map<PersonId, String> names = people.names(all.isEmpty() ? Set.of() : held);
        return all.stream()
                .map(one -> one.waiting(names(children.get(one.requestId()), names), deadlines.get(), clock))
                .toList();
    }

    private static String names(Collection<PersonId> children, Map<PersonId, String> names) {
        return children.stream().filter(names::containsKey).map(names::get).collect(Collectors.joining(", "));
    }

    /** A child whom it is about and for whom the caller may ask; it is not there if there is none. */
    @Permitted(Permission.CASELOAD)
    public PersonId first(String requestId) {
        return requests.children(requestId).stream()
                .filter(child -> access.allows(Permission.ASK_BOOKING, child))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws uk.opendoor.meeting.MovedOn if it is booked already, or was taken back */
    @Permitted(Permission.ASK_BOOKING)
    public void withdraw(@About PersonId child, String requestId) {
        List<PersonId> children = requests.children(requestId);
        if (!children.contains(child)) {
            throw new NotFound();
        }
        children.stream().filter(one -> !one.equals(child)).forEach(also::ask);
        requests.get(requestId).settle(RequestState.WITHDRAWN, clock.instant());
        requests.flush();
    }
}
