package uk.opendoor.meeting.held;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Slot;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.WrongField;

/** Says everything at once that cannot be so in what the case system says of a meeting, and never repeats its words. */
final class SaidCheck {

    private final List<WrongField> wrong = new ArrayList<>();
    private final SaidMeeting said;
    private final Collection<PersonId> known;
    private final Collection<PersonId> young;

    /**
     * @param known those of its people whom the portal knows
     * @param young those of them who are young people here
     */
    SaidCheck(SaidMeeting said, Collection<PersonId> known, Collection<PersonId> young) {
        this.said = said;
        this.known = known;
        this.young = young;
    }

    List<WrongField> wrong() {
        text("reference", said.reference(), HeldMeeting.REFERENCE_LENGTH);
        if (said.reference() == null || said.reference().isBlank()) {
            add("reference", "missing");
        }
        if (said.kind() == null) {
            add("kind", "missing");
        }
        when();
        text("place", said.place(), Meeting.PLACE_LENGTH);
        children();
        guests();
        return List.copyOf(wrong);
    }

    private void when() {
        if (said.starts() == null) {
            add("starts", "missing");
        } else if (said.minutes() < Slot.SHORTEST || said.minutes() > Slot.LONGEST) {
            add("minutes", "notALength");
        } else if (!Slot.isPossible(said.starts(), said.minutes())) {
            add("starts", "notATimeToMeet");
        }
    }

    private void text(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            add(field, "tooLong");
        }
        if (text != null && text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            add(field, "notPlainText");
        }
    }

    private void children() {
        if (said.children().isEmpty()) {
            add("children", "missing");
        }
        if (said.children().size() > MeetingInvitation.MOST_CHILDREN) {
            add("children", "tooMany");
        }
        Set<PersonId> before = new HashSet<>();
        for (int i = 0; i < said.children().size(); i++) {
            PersonId child = said.children().get(i);
            person("children[" + i + "]", young.contains(child), before.add(child));
        }
    }

    private void guests() {
        if (said.guests().size() > SaidMeeting.MOST_GUESTS) {
            add("guests", "tooMany");
        }
        Set<PersonId> before = new HashSet<>();
        for (int i = 0; i < said.guests().size(); i++) {
            SaidMeeting.Guest guest = said.guests().get(i);
            person("guests[" + i + "]", known.contains(guest.who()), before.add(guest.who()));
            if (guest.as() == null || guest.as() == InvitedAs.OTHER) {
                add("guests[" + i + "].as", "notOneOf");
            }
        }
    }

    private void person(String field, boolean isKnown, boolean isNew) {
        if (!isKnown) {
            add(field, "notKnown");
        } else if (!isNew) {
            add(field, "listedTwice");
        }
    }

    private void add(String field, String reason) {
        wrong.add(new WrongField(field, reason));
    }
}
