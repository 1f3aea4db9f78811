package uk.opendoor.meeting.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.Permission;
import uk.opendoor.account.People;
import uk.opendoor.family.GrantState;
import uk.opendoor.family.Relations;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.shared.PersonId;

/** When a relative or a supporter sees meetings no more: the door shuts by itself, and they should know before. */
@ApplicationScoped
public class RightEnds {

    private Relations relations;
    private People people;
    private Clock clock;

    protected RightEnds() {}

    @Inject
    public RightEnds(Relations relations, People people, Clock clock) {
        this.relations = relations;
        this.people = people;
        this.clock = clock;
    }

    /** The first day on which they see nothing of it, if it comes before the meeting is over; or null. */
    LocalDate before(MeetingInvitation mine, List<PersonId> children, LocalDate day, Eyes eyes) {
        if (!mine.invitedAs().isFamily()) {
            return null;
        }
        return children.stream()
                .map(child -> eyes.end(child, () -> end(mine.invitee(), child)))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .filter(end -> !day.isBefore(end))
                .orElse(null);
    }

    private Optional<LocalDate> end(PersonId guest, PersonId child) {
        LocalDate today = LocalDate.now(clock);
        LocalDate bornOn = people.births(List.of(child)).get(child);
        return relations.between(guest, child).stream()
                .flatMap(relation -> relation.grants().stream())
                .filter(grant -> grant.permission() == Permission.MEETING)
                .filter(grant -> grant.stateOn(today, bornOn) == GrantState.LIVE)
                .map(grant -> grant.endsOn(bornOn))
                .max(Comparator.naturalOrder());
    }
}
