package uk.opendoor.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.book.BookService;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.exclude.AskService;
import uk.opendoor.meeting.exclude.Asked;
import uk.opendoor.meeting.exclude.Decided;
import uk.opendoor.meeting.exclude.ExclusionService;
import uk.opendoor.meeting.exclude.Extent;
import uk.opendoor.meeting.exclude.Ground;
import uk.opendoor.meeting.exclude.Instead;
import uk.opendoor.meeting.exclude.LeftOutView;
import uk.opendoor.meeting.exclude.Looked;
import uk.opendoor.shared.PersonId;

/** Leads a conference to which two parents who live apart are invited, and a friend of the father, for one test. */
@Dependent
public class AChair {

    static final int FAR = 30;
    static final Asked ASKED = new Asked(Extent.WHOLE, Ground.VIOLENCE, "He threatened everybody at the last one", "");

    @Inject
    private ExclusionService exclusions;

    @Inject
    private AskService asking;

    @Inject
    private BookService booking;

    @Inject
    private Meetings meetings;

    @Inject
    private Conference conference;

    @Inject
    private TwoParents parents;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    private PersonId child;
    private PersonId chair;
    private PersonId friend;
    private String id;
    private String invitation;

    TwoParents bring() {
        parents.bring();
        child = parents.child();
        chair = reviewingOfficer();
        BookingWanted two = parents.wanted(FAR);
        List<BookingWanted.Guest> guests = new ArrayList<>(two.guests());
        guests.add(conference.comes(chair, InvitedAs.CHAIR, child));
        BookingWanted wanted = conference.wanted(FAR, List.of(child), guests.toArray(BookingWanted.Guest[]::new));
        parents.asWorker();
        booking.book(child, wanted);
        id = wanted.id();
        friend = conference.supporter(household.today().plusMonths(6), child);
        meetings.add(new MeetingInvitation(
                Conference.id(), id, friend, InvitedAs.SUPPORTER, null, null, false, List.of(child)));
        invitation = exclusions.all(child, id).stream()
                .filter(one -> one.slot().time().getHour() == 11)
                .findFirst()
                .orElseThrow()
                .invitationId();
        return parents;
    }

    PersonId reviewingOfficer() {
        PersonId one = conference.reachable(household.somebody(Role.REVIEWING_OFFICER));
        household.allocate(one, child, Capacity.REVIEWING_OFFICER);
        return one;
    }

    void ask() {
        parents.asWorker();
        asking.ask(child, id, invitation, Conference.id(), ASKED);
    }

    Decided whole() {
        return whole(List.of());
    }

    Decided whole(List<String> companions) {
        return new Decided(
                Extent.WHOLE,
                Ground.VIOLENCE,
                "He threatened everybody at the last one",
                null,
                household.today().plusDays(20),
                Set.of(Instead.VIEWS, Instead.CHAIR_AFTER),
                companions,
                "I am sorry that I have to write this.");
    }

    void decide(Decided decided) {
        LeftOutView.Row open = exclusions.see(child, id, invitation).open();
        exclusions.decide(child, id, invitation, open == null ? "" : open.id(), Conference.id(), decided);
    }

    void look(int base, LocalDate next) {
        exclusions.look(child, id, invitation, new Looked(Conference.id(), base, "They spoke to me calmly", next));
    }

    LeftOutView.Row open() {
        return exclusions.see(child, id, invitation).open();
    }

    void enter() {
        caller.enter(chair, Set.of(Role.REVIEWING_OFFICER), null);
    }

    void enterFriend() {
        caller.enter(friend, Set.of(Role.SUPPORTER), null);
    }

    PersonId friend() {
        return friend;
    }

    String meeting() {
        return id;
    }

    /** The father's. */
    String invitation() {
        return invitation;
    }

    String invitationOf(InvitedAs as) {
        return exclusions.all(child, id).stream()
                .filter(one -> one.as() == as)
                .findFirst()
                .orElseThrow()
                .invitationId();
    }
}
