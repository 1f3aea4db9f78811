package uk.opendoor.meeting.held.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.account.People;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.held.HeldDecision;
import uk.opendoor.meeting.held.HeldMeeting;
import uk.opendoor.meeting.held.SaidMeeting;
import uk.opendoor.meeting.held.WholeHeld;
import uk.opendoor.shared.PersonId;

/** Makes what a worker sees of meetings of the case system. For use cases that have passed the door. */
@ApplicationScoped
public class HeldReader {

    private Meetings meetings;
    private People people;
    private Clock clock;

    protected HeldReader() {}

    @Inject
    public HeldReader(Meetings meetings, People people, Clock clock) {
        this.meetings = meetings;
        this.people = people;
        this.clock = clock;
    }

    /** The same in the same order. As many statements for one as for hundreds. */
    List<HeldView> read(List<WholeHeld> all) {
        Set<String> booked = all.stream()
                .map(one -> one.held().meetingId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, Meeting> released =
                meetings.all(booked).stream().collect(Collectors.toMap(Meeting::meetingId, Function.identity()));
        Map<PersonId, String> names =
                people.names(all.stream().flatMap(HeldReader::named).collect(Collectors.toSet()));
        return all.stream().map(one -> view(one, released, names)).toList();
    }

    private static Stream<PersonId> named(WholeHeld one) {
        return Stream.of(
                        one.children().stream(),
                        one.guests().stream().map(SaidMeeting.Guest::who),
                        one.decisions().stream().map(HeldDecision::decidedBy))
                .flatMap(all -> all);
    }

    private HeldView view(WholeHeld whole, Map<String, Meeting> released, Map<PersonId, String> names) {
        HeldMeeting held = whole.held();
        return new HeldView(
                whole,
                whole.children().stream()
                        .map(child -> names.getOrDefault(child, ""))
                        .sorted()
                        .toList(),
                day(held.cameAt()),
                held.changedAt().equals(held.cameAt()) ? null : day(held.changedAt()),
                !held.slot().starts().isAfter(LocalDateTime.now(clock)),
                held.meetingId() != null && held.saysOtherwise(released.get(held.meetingId())),
                released.get(held.meetingId()),
                whole.guests().stream()
                        .map(one -> new HeldView.Named(one.who(), names.getOrDefault(one.who(), ""), one.as()))
                        .sorted(Comparator.comparing(HeldView.Named::as).thenComparing(HeldView.Named::name))
                        .toList(),
                whole.decisions().stream()
                        .map(one -> new HeldView.Decided(
                                one.deed(), one.why(), names.getOrDefault(one.decidedBy(), ""), day(one.decidedAt())))
                        .toList());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
