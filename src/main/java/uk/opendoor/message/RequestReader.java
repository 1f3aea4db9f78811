package uk.opendoor.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.opendoor.account.People;
import uk.opendoor.shared.PersonId;

/** Makes what pages show of wishes. */
@ApplicationScoped
public class RequestReader {

    private Requests requests;
    private MessageClockSource clocks;
    private People people;
    private Clock clock;

    protected RequestReader() {}

    @Inject
    public RequestReader(Requests requests, MessageClockSource clocks, People people, Clock clock) {
        this.requests = requests;
        this.clocks = clocks;
        this.people = people;
        this.clock = clock;
    }

    /** The latest first. */
    public List<RequestView> of(PersonId whose) {
        List<ContactRequest> all = requests.of(whose);
        Map<PersonId, String> names = people.names(all.stream()
                .map(ContactRequest::movedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return all.stream().map(one -> view(one, names)).toList();
    }

    private RequestView view(ContactRequest one, Map<PersonId, String> names) {
        LocalDate due = clocks.due(one);
        return new RequestView(
                one.requestId(),
                one.kind(),
                one.state(),
                moment(one.askedAt()),
                one.wantedOn(),
                one.part(),
                one.words(),
                one.bookedOn(),
                one.bookedTime(),
                one.outcome(),
                names.getOrDefault(one.movedBy(), ""),
                moment(one.movedAt()),
                due,
                one.state().isOpen() && LocalDate.now(clock).isAfter(due));
    }

    private LocalDateTime moment(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, clock.getZone());
    }
}
