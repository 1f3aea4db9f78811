package uk.opendoor.meeting.release.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.release.paper.ChairWish;
import uk.opendoor.meeting.release.paper.Papers;
import uk.opendoor.shared.PersonId;

/**
 * The clocks of the desk: by when parents have the report before a meeting, and who waits to speak to the chair. They stand in
 * the queues of those who can do something about it, and so in the manager's before the meeting.
 */
@ApplicationScoped
public class PaperClocks implements ClockSource {

    private static final String SPEAK = "speak-to-chair";

    /** No report is written for a meeting that is further away. */
    private static final int DAYS_AHEAD = 60;

    private static final Set<Role> AT_THE_DESK = Set.of(Role.SOCIAL_WORKER, Role.REVIEWING_OFFICER, Role.TEAM_MANAGER);

    private Papers papers;
    private Meetings meetings;
    private Provider<Deadlines> deadlines;
    private Caller caller;
    private Clock clock;

    protected PaperClocks() {}

    @Inject
    public PaperClocks(Papers papers, Meetings meetings, Provider<Deadlines> deadlines, Caller caller, Clock clock) {
        this.papers = papers;
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<RunningClock> running(Lives lives, LocalDate today) {
        Set<PersonId> whose = lives.whose();
        if (whose.isEmpty() || AT_THE_DESK.stream().noneMatch(caller::has)) {
            return List.of();
        }
        return Stream.concat(reports(whose, today), wishes(whose)).toList();
    }

    /** A parent waits: it ends when the chair has spoken to them. */
    @Override
    public boolean isAwaited(String rule) {
        return rule.equals(SPEAK);
    }

    private Stream<RunningClock> wishes(Collection<PersonId> whose) {
        return papers.openWishes(whose).stream().map(this::wish).distinct();
    }

    private RunningClock wish(ChairWish one) {
        LocalDate asked = day(one.askedAt());
        return new RunningClock(
                SPEAK, one.child(), asked, deadlines.get().due(SPEAK, asked), null, null, page(one.meetingId()));
    }

    private Stream<RunningClock> reports(Collection<PersonId> whose, LocalDate today) {
        List<Meeting> ahead = meetings.about(whose, today, today.plusDays(DAYS_AHEAD)).stream()
                .filter(one -> one.isBooked() && one.kind().report().isPresent())
                .toList();
        if (ahead.isEmpty()) {
            return Stream.empty();
        }
        Map<String, Set<PersonId>> have =
                papers.haveReport(ahead.stream().map(Meeting::meetingId).toList());
        return meetings.whole(ahead).stream()
                .filter(one -> isMissing(one, have.getOrDefault(one.meeting().meetingId(), Set.of())))
                .flatMap(one -> one.children().stream().filter(whose::contains).flatMap(child -> report(one, child)));
    }

    private static boolean isMissing(WholeMeeting one, Set<PersonId> have) {
        return one.invitations().stream()
                .anyMatch(guest -> guest.invitedAs() == InvitedAs.PARENT && !have.contains(guest.invitee()));
    }

    private Stream<RunningClock> report(WholeMeeting one, PersonId child) {
        Meeting meeting = one.meeting();
        return Due.report(meeting.kind(), meeting.slot().day(), deadlines.get()).stream()
                .map(by -> new RunningClock(
                        meeting.kind().report().orElseThrow(),
                        child,
                        day(meeting.bookedAt()),
                        by,
                        null,
                        null,
                        page(meeting.meetingId())));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private static String page(String meetingId) {
        return "/work/meetings/" + meetingId + "/papers";
    }
}
