package uk.opendoor.meeting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.meeting.Conference;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.book.BookService;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.release.desk.DeskService;
import uk.opendoor.meeting.release.desk.PaperWanted;
import uk.opendoor.meeting.release.give.Prepared;
import uk.opendoor.meeting.release.give.ReleaseService;
import uk.opendoor.meeting.release.give.ReleaseWanted;
import uk.opendoor.meeting.release.paper.Flagged;
import uk.opendoor.meeting.release.paper.PaperKind;
import uk.opendoor.meeting.release.paper.ReleaseState;
import uk.opendoor.shared.PersonId;

/** Works at the release desk, for a test inside the server. */
@ApplicationScoped
public class ADesk {

    public static final String CLEAN = "You came to each appointment in May. The garden is safe now.";

    private Conference conference;
    private BookService booking;
    private DeskService desk;
    private ReleaseService releases;
    private Caller caller;

    protected ADesk() {}

    @Inject
    public ADesk(Conference conference, BookService booking, DeskService desk, ReleaseService releases, Caller caller) {
        this.conference = conference;
        this.booking = booking;
        this.desk = desk;
        this.releases = releases;
        this.caller = caller;
    }

    public void enter(PersonId somebody, Role role) {
        caller.enter(somebody, Set.of(role), null);
    }

    /** A review conference to which these are invited, as their social worker books it. */
    public String meeting(PersonId worker, PersonId child, int daysAhead, PersonId... parents) {
        enter(worker, Role.SOCIAL_WORKER);
        BookingWanted.Guest[] guests = new BookingWanted.Guest[parents.length + 2];
        guests[0] = conference.comes(worker, InvitedAs.SOCIAL_WORKER, child);
        guests[1] = conference.comes(child, InvitedAs.YOUNG_PERSON, child);
        for (int i = 0; i < parents.length; i++) {
            guests[i + 2] = conference.comes(parents[i], InvitedAs.PARENT, child);
        }
        BookingWanted wanted = conference.wanted(daysAhead, List.of(child), guests);
        booking.book(child, wanted);
        return wanted.id();
    }

    /** Puts a report in plain words on the desk. */
    public String put(PersonId child, String meeting, String words) {
        return desk.put(child, wanted(Conference.id(), null, meeting, words));
    }

    /** Puts the next version on the desk. */
    public void putAgain(PersonId child, String paper, String words) {
        desk.put(child, wanted(Conference.id(), paper, null, words));
    }

    public static PaperWanted wanted(String id, String paper, String meeting, String words) {
        return new PaperWanted(
                id,
                Optional.ofNullable(paper),
                Optional.ofNullable(meeting),
                PaperKind.REPORT,
                PaperWanted.WRITTEN,
                words.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives it to somebody and explains whatever was found. */
    public String give(PersonId child, String paper, PersonId recipient) {
        String id = Conference.id();
        give(child, paper, id, recipient);
        return id;
    }

    public ReleaseState give(PersonId child, String paper, String id, PersonId recipient) {
        Prepared prepared = releases.prepare(child, paper, recipient);
        Map<Flagged, String> whys = new HashMap<>();
        prepared.flags().forEach(flag -> whys.put(flag, "It is another road of that name"));
        return releases.release(child, paper, new ReleaseWanted(id, recipient, prepared.edition(), 3, whys));
    }
}
