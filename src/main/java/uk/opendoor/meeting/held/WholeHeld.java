package uk.opendoor.meeting.held;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/**
 * One meeting of the case system with all that belongs to it.
 *
 * @param guests whom the case system names as coming
 * @param decisions what workers decided, the first first
 */
public record WholeHeld(
        HeldMeeting held, List<PersonId> children, List<SaidMeeting.Guest> guests, List<HeldDecision> decisions) {

    public boolean isAbout(PersonId child) {
        return children.contains(child);
    }

    /** Whom it is about besides this one. */
    public List<PersonId> further(PersonId first) {
        return children.stream().filter(child -> !child.equals(first)).toList();
    }

    /** What the case system says now. */
    public SaidMeeting said() {
        return new SaidMeeting(
                held.reference(),
                held.kind(),
                children,
                held.slot().starts(),
                held.slot().minutes(),
                held.place(),
                guests,
                held.isOff());
    }

    /** Whether nobody here has decided anything about it. */
    boolean isUntouched() {
        return decisions.isEmpty() && held.state() == HeldState.WAITING;
    }

    boolean isSame(SaidMeeting said) {
        return held.isSame(said)
                && Set.copyOf(children).equals(Set.copyOf(said.children()))
                && Set.copyOf(guests).equals(Set.copyOf(said.guests()));
    }

    /**
     * A meeting about these was booked from it.
     *
     * @param base the version that the worker looked at
     * @throws NotFound if it is about others
     * @throws MovedOn if it does not wait, or the case system has said something else meanwhile
     */
    public HeldDecision release(int base, String meetingId, Collection<PersonId> about, PersonId by, Instant at) {
        if (!Set.copyOf(children).equals(Set.copyOf(about))) {
            throw new NotFound();
        }
        refuseIfChanged(base);
        held.release(meetingId);
        return decision(HeldDeed.RELEASED, "", by, at);
    }

    /**
     * A worker turns it down, puts it back, or leaves the meeting that was booked from it as it is.
     *
     * @param base the version that the worker looked at
     * @throws MovedOn if that cannot be any more, or the case system has said something else meanwhile
     */
    public HeldDecision settle(int base, HeldDeed deed, String why, PersonId by, Instant at) {
        refuseIfChanged(base);
        switch (deed) {
            case TURNED_DOWN -> held.turnDown();
            case PUT_BACK -> held.putBack();
            case KEPT -> held.keep();
            case RELEASED -> throw new IllegalArgumentException("it is released by booking it");
        }
        return decision(deed, why, by, at);
    }

    /** Whether this is what they decided last: a form that is sent twice is one decision. */
    public boolean isSettled(HeldDeed deed, String why, PersonId by) {
        return !decisions.isEmpty() && decisions.get(decisions.size() - 1).isSame(deed, why, by);
    }

    private void refuseIfChanged(int base) {
        if (held.version() != base) {
            throw new MovedOn(held.heldId());
        }
    }

    private HeldDecision decision(HeldDeed deed, String why, PersonId by, Instant at) {
        return new HeldDecision(held.heldId(), deed, why, by, at);
    }

    /** As what the case system names somebody, or null if it does not. */
    public InvitedAs named(PersonId who) {
        return guests.stream()
                .filter(one -> one.who().equals(who))
                .map(SaidMeeting.Guest::as)
                .findFirst()
                .orElse(null);
    }
}
