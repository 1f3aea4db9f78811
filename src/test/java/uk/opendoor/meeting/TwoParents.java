package uk.opendoor.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.book.BookService;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.mine.MyMeeting;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.meeting.work.WorkMeeting;
import uk.opendoor.meeting.work.WorkMeetingsService;
import uk.opendoor.shared.PersonId;

/** A child whose parents live apart, their social worker and a manager, for one test inside the server. */
@Dependent
public class TwoParents {

    @Inject
    private BookService booking;

    @Inject
    private MyMeetingsService mine;

    @Inject
    private WorkMeetingsService work;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    private PersonId child;
    private PersonId worker;
    private PersonId manager;
    private PersonId mother;
    private PersonId father;

    void bring() {
        LocalDate later = household.today().plusMonths(6);
        child = household.youngPerson(15);
        worker = conference.worker(child);
        manager = conference.reachable(household.managerOf(worker));
        mother = conference.parent(
                later, List.of(child), Permission.MEETING, Permission.MEETING_PLACE, Permission.ATTENDEE_ROLES);
        father = conference.parent(later, List.of(child), Permission.MEETING, Permission.ATTENDEE_ROLES);
    }

    /** A conference to which the mother comes at ten, the father at a quarter past eleven. */
    BookingWanted wanted(int days) {
        return conference.wanted(
                days,
                List.of(child),
                conference.comes(worker, InvitedAs.SOCIAL_WORKER, child),
                conference.parentAt(mother, days, 0, true, child),
                conference.parentAt(father, days, 75, true, child));
    }

    void book(BookingWanted what) {
        asWorker();
        booking.book(child, what);
    }

    MyMeeting seen(BookingWanted what, PersonId parent) {
        enter(parent);
        return mine.see(child, what.id(), Home.FAMILY);
    }

    /** As the worker sees the invitation of somebody who comes at this time. */
    WorkMeeting.Guest guest(BookingWanted what, PersonId parent) {
        Slot slot = what.guests().stream()
                .filter(one -> parent.equals(one.who()))
                .findFirst()
                .orElseThrow()
                .own();
        return work.see(child, what.id()).guests().stream()
                .filter(one -> one.slot().isSame(slot))
                .findFirst()
                .orElseThrow();
    }

    void asWorker() {
        caller.enter(worker, Set.of(Role.SOCIAL_WORKER), null);
    }

    void asManager() {
        caller.enter(manager, Set.of(Role.TEAM_MANAGER), null);
    }

    void enter(PersonId parent) {
        caller.enter(parent, Set.of(Role.FAMILY_MEMBER), null);
    }

    PersonId child() {
        return child;
    }

    PersonId worker() {
        return worker;
    }

    PersonId manager() {
        return manager;
    }

    PersonId mother() {
        return mother;
    }

    PersonId father() {
        return father;
    }
}
