package uk.opendoor.meeting.coordinate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.Conference;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.Where;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.shared.PersonId;

/** A child, a worker who asks, a coordinator, and reviewing officers who work with nobody, for one test inside the server. */
@Dependent
public class ACoordinator {

    static final int FAR = 60;

    @Inject
    private RequestService requests;

    @Inject
    private CoordinateService coordinators;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    private PersonId child;
    private PersonId worker;
    private PersonId mother;
    private PersonId coordinator;
    private PersonId chair;

    void bring() {
        child = household.youngPerson(12);
        worker = conference.worker(child);
        mother = conference.parent(household.today().plusYears(1), List.of(child), Permission.MEETING);
        coordinator = household.somebody(Role.COORDINATOR);
        chair = conference.reachable(household.somebody(Role.REVIEWING_OFFICER));
    }

    /** @param by the latest day for it */
    String ask(LocalDate by) {
        asWorker();
        RequestWanted wanted = wanted(MeetingKind.REVIEW_CONFERENCE, by, child);
        requests.ask(child, wanted);
        return wanted.id();
    }

    static RequestWanted wanted(MeetingKind kind, LocalDate by, PersonId... children) {
        return new RequestWanted(
                Conference.id(),
                kind,
                List.of(children),
                null,
                by,
                new RequestWanted.Words("Not on Fridays", "The mother", "Separate times"));
    }

    /** In a room of its own, on that day at ten, led by this one. */
    BookingWanted booking(String request, LocalDate day, PersonId leader, String room, String despite) {
        BookingWanted.Guest leads = conference.comes(leader, InvitedAs.CHAIR, child);
        BookingWanted.Guest comes = conference.comes(worker, InvitedAs.SOCIAL_WORKER, child);
        return new BookingWanted(
                request,
                MeetingKind.REVIEW_CONFERENCE,
                List.of(child),
                new Slot(day.atTime(10, 0), 90),
                new Where(room, ""),
                null,
                Stream.of(leads, comes, conference.comes(mother, InvitedAs.PARENT, child))
                        .toList(),
                despite);
    }

    BookingWanted booking(String request) {
        return booking(request, conference.tuesday(FAR), chair, "Room " + Conference.id(), "");
    }

    /** Asked for and booked. */
    String booked() {
        String request = ask(household.today().plusDays(90));
        asCoordinator();
        coordinators.book(child, request, booking(request));
        return request;
    }

    void asWorker() {
        caller.enter(worker, Set.of(Role.SOCIAL_WORKER), null);
    }

    void asCoordinator() {
        caller.enter(coordinator, Set.of(Role.COORDINATOR), null);
    }

    void asAnotherCoordinator() {
        caller.enter(household.somebody(Role.COORDINATOR), Set.of(Role.COORDINATOR), null);
    }

    void asChair() {
        caller.enter(chair, Set.of(Role.REVIEWING_OFFICER), null);
    }

    PersonId child() {
        return child;
    }

    PersonId worker() {
        return worker;
    }

    PersonId mother() {
        return mother;
    }

    PersonId chair() {
        return chair;
    }
}
