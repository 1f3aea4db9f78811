package uk.opendoor.meeting.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.account.People;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.shared.PersonId;

/** Makes what a worker sees of a meeting that was held. For use cases that have passed the door. */
@ApplicationScoped
public class AfterReader {

    private Afterwards afterwards;
    private People people;
    private Access access;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected AfterReader() {}

    @Inject
    public AfterReader(
            Afterwards afterwards, People people, Access access, Provider<Deadlines> deadlines, Clock clock) {
        this.afterwards = afterwards;
        this.people = people;
        this.access = access;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    AfterView read(WholeMeeting whole) {
        String id = whole.meeting().meetingId();
        MeetingKind kind = whole.meeting().kind();
        LocalDate held = whole.meeting().slot().day();
        List<Decision> decisions = afterwards.of(id);
        Map<PersonId, String> names = names(whole, decisions);
        WhatFollows follows = new WhatFollows(deadlines.get());
        return new AfterView(
                id,
                kind,
                held,
                whole.children().stream()
                        .filter(child -> access.allows(Permission.MEETING_GUESTS, child))
                        .map(child -> about(child, whole, decisions, names, follows))
                        .toList(),
                follows.decision(kind, held).map(WhatFollows.Clocked::by).orElse(null),
                follows.record(kind, held).map(WhatFollows.Clocked::by).orElse(null),
                afterwards.record(id).map(one -> day(one.sentAt())).orElse(null),
                whole.children().stream().allMatch(child -> access.allows(Permission.RECORD_MEETING, child)));
    }

    private Map<PersonId, String> names(WholeMeeting whole, List<Decision> decisions) {
        Set<PersonId> ids = Stream.of(
                        whole.children().stream(), decisions.stream().map(Decision::writtenBy))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        return people.names(ids);
    }

    private AfterView.About about(
            PersonId child,
            WholeMeeting whole,
            List<Decision> decisions,
            Map<PersonId, String> names,
            WhatFollows follows) {
        MeetingKind kind = whole.meeting().kind();
        List<AfterView.Decided> decided = decisions.stream()
                .filter(one -> one.child().equals(child))
                .map(one -> decided(one, names))
                .toList();
        DecisionWanted said = decided.isEmpty() ? null : decided.get(0).said();
        Permission needed = AfterService.isConference(kind) ? Permission.DECIDE_CONFERENCE : Permission.RECORD_MEETING;
        return new AfterView.About(
                child,
                names.getOrDefault(child, ""),
                decided,
                access.allows(needed, child),
                follows.meetings(kind, whole.meeting().slot().day(), said));
    }

    private AfterView.Decided decided(Decision one, Map<PersonId, String> names) {
        return new AfterView.Decided(
                one.decisionId(),
                one.number(),
                one.said(),
                names.getOrDefault(one.writtenBy(), ""),
                day(one.writtenAt()),
                one.isTold() ? day(one.toldAt()) : null);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
