package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.opendoor.account.Person;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.ChangeState;
import uk.opendoor.meeting.ChangeWanted;
import uk.opendoor.meeting.DateChange;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingChild;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.Started;
import uk.opendoor.meeting.Where;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.coordinate.MeetingRequest;
import uk.opendoor.meeting.coordinate.MeetingRequests;
import uk.opendoor.meeting.coordinate.RequestWanted;
import uk.opendoor.meeting.coordinate.RequestedChild;
import uk.opendoor.meeting.exclude.Exclusion;
import uk.opendoor.shared.PersonId;

/** Books meetings about the invented young people, and moves one of them. */
@ApplicationScoped
class MeetingCasting {

    private static final LocalTime NOON = LocalTime.of(12, 0);

    private Meetings meetings;
    private MeetingRequests requests;
    private HeldCasting held;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected MeetingCasting() {}

    @Inject
    MeetingCasting(
            Meetings meetings, MeetingRequests requests, HeldCasting held, Provider<Deadlines> deadlines, Clock clock) {
        this.meetings = meetings;
        this.requests = requests;
        this.held = held;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void bring(MeetingParts parts, Map<String, Person> people) {
        parts.meetings().forEach(part -> bring(part, people));
        parts.requests().forEach(part -> ask(part, people));
        parts.held().forEach(part -> held.bring(part, slot(part.when()), people));
    }

    private void bring(MeetingParts.MeetingPart part, Map<String, Person> people) {
        Meeting meeting = new Meeting(
                UUID.randomUUID().toString(),
                part.kind(),
                slot(part.when()),
                new Where(part.room(), part.link().orElse("")),
                part.clock().map(this::started).orElse(null),
                people.get(part.by()).personId(),
                ago(part.bookedDaysAgo()),
                part.despite());
        List<PersonId> children =
                part.about().stream().map(one -> people.get(one).personId()).toList();
        meetings.add(meeting);
        if (part.when().inDays() < 0) {
            meeting.hold(LocalDateTime.now(clock), clock.instant());
        }
        children.forEach(child -> meetings.add(new MeetingChild(meeting.meetingId(), child)));
        part.guests().forEach(guest -> invite(guest, invitation(guest, meeting, children, people)));
        part.asked().ifPresent(asked -> ask(asked, meetings.get(meeting.meetingId()), people));
        part.said()
                .ifPresent(said ->
                        held.bringReleased(meetings.get(meeting.meetingId()), said.reference(), slot(said.now())));
        part.changed().ifPresent(change -> move(change, part, meetings.get(meeting.meetingId()), people));
    }

    private void invite(MeetingParts.GuestPart guest, MeetingInvitation invitation) {
        meetings.add(invitation);
        guest.wrote().ifPresent(part -> meetings.add(part.sent(invitation, ago(part.daysAgo()))));
    }

    private void ask(MeetingParts.AskedPart part, WholeMeeting whole, Map<String, Person> people) {
        MeetingInvitation guest =
                whole.invitationOf(people.get(part.who()).personId()).orElseThrow();
        meetings.add(new Exclusion(
                UUID.randomUUID().toString(),
                guest,
                part.asked(),
                people.get(part.by()).personId(),
                ago(part.daysAgo())));
    }

    private void ask(MeetingParts.RequestPart part, Map<String, Person> people) {
        RequestWanted wanted = new RequestWanted(
                UUID.randomUUID().toString(),
                part.kind(),
                part.about().stream().map(one -> people.get(one).personId()).toList(),
                started(part.clock()),
                null,
                part.words());
        requests.add(new MeetingRequest(wanted, people.get(part.by()).personId(), ago(part.daysAgo())));
        wanted.children().forEach(child -> requests.add(new RequestedChild(wanted.id(), child)));
    }

    private Started started(MeetingParts.ClockPart part) {
        return new Started(part.rule(), today().minusDays(part.daysAgo()));
    }

    private static MeetingInvitation invitation(
            MeetingParts.GuestPart guest, Meeting meeting, List<PersonId> children, Map<String, Person> people) {
        Slot own = guest.at()
                .map(at -> new Slot(
                        meeting.slot().day().atTime(at), guest.minutes().orElseThrow()))
                .orElse(null);
        return new MeetingInvitation(
                UUID.randomUUID().toString(),
                meeting.meetingId(),
                guest.who().map(one -> people.get(one).personId()).orElse(null),
                guest.as(),
                guest.role().orElse(null),
                own,
                guest.place() || !guest.as().isFamily(),
                children);
    }

    private void move(
            MeetingParts.ChangePart part,
            MeetingParts.MeetingPart booked,
            WholeMeeting whole,
            Map<String, Person> people) {
        LocalDate changedOn = today().minusDays(part.daysAgo());
        Slot old = whole.meeting().slot();
        DateChange change = new DateChange(
                UUID.randomUUID().toString(),
                whole.meeting(),
                new ChangeWanted(slot(part.to()), null, part.reason(), part.words()),
                old,
                Due.isShortNotice(changedOn, old.day(), deadlines.get()),
                people.get(booked.by()).personId(),
                ago(part.daysAgo()));
        change.decide(ChangeState.MADE, people.get(part.agreedBy()).personId(), ago(part.daysAgo()));
        meetings.add(change);
        meetings.add(whole.carryOut(change).toArray());
    }

    /** Nobody in the demonstration works at a weekend. */
    private Slot slot(MeetingParts.WhenPart when) {
        LocalDate day = today().plusDays(when.inDays());
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate workday = isWeekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
        return new Slot(workday.atTime(when.at()), when.minutes());
    }

    private Instant ago(int days) {
        return today().minusDays(days).atTime(NOON).atZone(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
