package uk.opendoor.meeting.after;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What I am told of a meeting that I was invited to, once it was held: what was decided, and what I get by when. */
@UseCase
public class MyAfterService {

    private Meetings meetings;
    private Afterwards afterwards;
    private People people;
    private Access access;
    private Caller caller;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected MyAfterService() {}

    @Inject
    public MyAfterService(
            Meetings meetings,
            Afterwards afterwards,
            People people,
            Access access,
            Caller caller,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.meetings = meetings;
        this.afterwards = afterwards;
        this.people = people;
        this.access = access;
        this.caller = caller;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What was decided for one child.
     *
     * @param name what the child is called, or empty if I may not know it
     * @param said or null while nobody has told me
     * @param decisionBy by when I have it in writing, or null
     * @param recordBy by when I have the record, or null
     * @param recordOn when it was sent, or null
     * @param conference whether a complaint about it goes the way of conferences
     */
    public record Told(
            String name,
            DecisionWanted said,
            LocalDate on,
            LocalDate decisionBy,
            LocalDate recordBy,
            LocalDate recordOn,
            boolean conference,
            LocalDate today) {

        /** Whether I should have had the decision by now, and have not. */
        public boolean late() {
            return said == null && decisionBy != null && today.isAfter(decisionBy);
        }
    }

    /** Nothing before it was held; it is not there for whoever was not invited for this child. */
    @Permitted(Permission.MEETING)
    public Optional<Told> see(@About PersonId child, String meetingId, Home home) {
        WholeMeeting whole = meetings.get(meetingId);
        whole.invitationOf(caller.person())
                .filter(mine -> mine.invitedAs().home().filter(home::equals).isPresent())
                .filter(mine -> mine.children().contains(child))
                .orElseThrow(NotFound::new);
        return whole.meeting().state() == MeetingState.HELD
                ? Optional.of(told(child, whole.meeting()))
                : Optional.empty();
    }

    private Told told(PersonId child, Meeting meeting) {
        Optional<Decision> decision = afterwards.of(meeting.meetingId(), child).stream()
                .filter(Decision::isTold)
                .findFirst();
        WhatFollows follows = new WhatFollows(deadlines.get());
        LocalDate held = meeting.slot().day();
        boolean isNamed = access.allows(Permission.PROFILE, child);
        return new Told(
                isNamed ? people.get(child).name().whole() : "",
                decision.map(Decision::said).orElse(null),
                decision.map(one -> day(one.toldAt())).orElse(null),
                follows.decision(meeting.kind(), held)
                        .map(WhatFollows.Clocked::by)
                        .orElse(null),
                follows.record(meeting.kind(), held)
                        .map(WhatFollows.Clocked::by)
                        .orElse(null),
                afterwards
                        .record(meeting.meetingId())
                        .map(one -> day(one.sentAt()))
                        .orElse(null),
                AfterService.isConference(meeting.kind()),
                LocalDate.now(clock));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
