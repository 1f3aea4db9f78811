package uk.opendoor.meeting.book;

import java.util.List;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.Started;
import uk.opendoor.meeting.Where;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.PersonId;

/**
 * A meeting as a worker wants to book it.
 *
 * @param id random, of 36 characters, made with the form: the same form sent twice is one meeting
 * @param started what started its clock, or null
 * @param despite why it is then although the portal warned, or empty
 */
public record BookingWanted(
        String id,
        MeetingKind kind,
        List<PersonId> children,
        Slot slot,
        Where where,
        Started started,
        List<Guest> guests,
        String despite) {

    public BookingWanted {
        new FormId(id);
        if (guests.stream().filter(one -> one.as() == InvitedAs.CHAIR).count() > 1) {
            throw new IllegalArgumentException("two chairs");
        }
    }

    /** Whom it is about besides the first one. */
    public List<PersonId> further(PersonId first) {
        return children.stream().filter(child -> !child.equals(first)).toList();
    }

    /**
     * @param who null for another professional
     * @param role what another professional is, or null
     * @param own a time of their own, or null
     */
    public record Guest(
            PersonId who, InvitedAs as, String role, Slot own, boolean placeShared, List<PersonId> children) {

        Slot slot(Slot meeting) {
            return own == null ? meeting : own;
        }
    }
}
