package uk.opendoor.meeting.held.work;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.adviser.Caseloads;
import uk.opendoor.adviser.How;
import uk.opendoor.adviser.InHand;
import uk.opendoor.meeting.held.HeldDeed;
import uk.opendoor.meeting.held.HeldMeetings;
import uk.opendoor.meeting.held.WholeHeld;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Meetings of the case system about those for whom a worker may book: for all whom one is about, or it is not there. */
@UseCase
public class HeldMeetingsService {

    private HeldMeetings held;
    private HeldReader reader;
    private AlsoHeld also;
    private Caseloads caseloads;
    private Access access;
    private Caller caller;
    private Clock clock;

    protected HeldMeetingsService() {}

    @Inject
    public HeldMeetingsService(
            HeldMeetings held,
            HeldReader reader,
            AlsoHeld also,
            Caseloads caseloads,
            Access access,
            Caller caller,
            Clock clock) {
        this.held = held;
        this.reader = reader;
        this.also = also;
        this.caseloads = caseloads;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** What waits, was turned down, or says something else now; the next first. As many statements for one as for hundreds. */
    @Permitted(Permission.CASELOAD)
    public List<HeldView> mine() {
        Set<PersonId> mine = caseloads.of(caller.person(), caller.roles()).stream()
                .filter(one -> one.how() != How.GLASS)
                .map(InHand::youngPerson)
                .collect(Collectors.toSet());
        return reader.read(held.about(mine, LocalDate.now(clock)).stream()
                .filter(one -> mine.containsAll(one.children()))
                .toList());
    }

    /** The first of those whom it is about, if the caller may book for them all; otherwise it is not there. */
    @Permitted(Permission.CASELOAD)
    public PersonId first(String heldId) {
        List<PersonId> about = held.get(heldId).children();
        refuseUnlessForAll(about);
        return about.get(0);
    }

    @Permitted(Permission.HELD_MEETING)
    public HeldView see(@About PersonId child, String heldId) {
        return reader.read(List.of(whole(child, heldId))).get(0);
    }

    /**
     * Turns it down, puts it back, or leaves the meeting that was booked from it as it is. The same form twice is one decision.
     *
     * @param base the version that the worker looked at
     * @param why for workers alone: the young person does not read it
     * @throws uk.opendoor.meeting.MovedOn if somebody else was faster, or the case system has said something else meanwhile
     */
    @Permitted(Permission.SETTLE_HELD_MEETING)
    public void settle(@About PersonId child, String heldId, int base, HeldDeed deed, String why) {
        WholeHeld whole = whole(child, heldId);
        if (whole.isSettled(deed, why, caller.person())) {
            return;
        }
        whole.further(child).forEach(also::settle);
        held.add(whole.settle(base, deed, why, caller.person(), clock.instant()));
    }

    private WholeHeld whole(PersonId child, String heldId) {
        WholeHeld whole = held.get(heldId);
        if (!whole.isAbout(child)) {
            throw new NotFound();
        }
        refuseUnlessForAll(whole.children());
        return whole;
    }

    private void refuseUnlessForAll(List<PersonId> about) {
        if (!about.stream().allMatch(child -> access.allows(Permission.BOOK_MEETING, child))) {
            throw new NotFound();
        }
    }
}
