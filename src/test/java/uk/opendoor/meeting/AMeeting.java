package uk.opendoor.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.opendoor.shared.PersonId;

/** A review conference on a Tuesday morning for a test, valid by default. */
final class AMeeting {

    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final PersonId child = PersonId.random();
    private final String id = UUID.randomUUID().toString();
    private final List<MeetingInvitation> invitations = new ArrayList<>();
    private Slot slot = new Slot(LocalDateTime.parse("2026-12-08T10:00"), 120);

    AMeeting at(String starts, int minutes) {
        slot = new Slot(LocalDateTime.parse(starts), minutes);
        return this;
    }

    /** @param own when they come, or null for the time of the meeting */
    AMeeting with(PersonId guest, InvitedAs as, Slot own) {
        invitations.add(
                new MeetingInvitation(UUID.randomUUID().toString(), id, guest, as, null, own, false, List.of(child)));
        return this;
    }

    WholeMeeting whole() {
        Meeting meeting = new Meeting(
                id, MeetingKind.REVIEW_CONFERENCE, slot, new Where("Room 2", ""), null, PersonId.random(), NOW, "");
        return new WholeMeeting(
                meeting,
                List.of(child),
                invitations,
                new WholeMeeting.Past(List.of(), List.of(), List.of(), List.of()));
    }

    static DateChange change(WholeMeeting of, ChangeWanted wanted) {
        return new DateChange(
                UUID.randomUUID().toString(), of.meeting(), wanted, of.meeting().slot(), false, PersonId.random(), NOW);
    }

    static ChangeWanted to(Slot next, String only) {
        return new ChangeWanted(next, only, ChangeReason.ROOM, "The boiler");
    }
}
