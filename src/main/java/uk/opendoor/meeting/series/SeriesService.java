package uk.opendoor.meeting.series;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.after.Afterwards;
import uk.opendoor.meeting.after.Decision;
import uk.opendoor.meeting.after.WhatFollows;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** The meetings that come after one, for the workers who may open the record of a child whom it is about. */
@UseCase
public class SeriesService {

    /** Longer than three steps of any series. */
    private static final int YEARS_AHEAD = 3;

    private Meetings meetings;
    private Afterwards afterwards;
    private People people;
    private Access access;
    private Provider<Deadlines> deadlines;

    protected SeriesService() {}

    @Inject
    public SeriesService(
            Meetings meetings, Afterwards afterwards, People people, Access access, Provider<Deadlines> deadlines) {
        this.meetings = meetings;
        this.afterwards = afterwards;
        this.people = people;
        this.access = access;
        this.deadlines = deadlines;
    }

    /** One for each of its children whose record the reader may open and for whom something comes next. */
    @Permitted(Permission.MEETING_GUESTS)
    public List<SeriesView> after(@About PersonId child, String meetingId) {
        WholeMeeting whole = meetings.get(meetingId);
        if (!whole.isAbout(child)) {
            throw new NotFound();
        }
        if (whole.meeting().state() == MeetingState.CANCELLED) {
            return List.of();
        }
        List<Decision> decisions = afterwards.of(meetingId);
        Map<PersonId, String> names = people.names(Set.copyOf(whole.children()));
        return whole.children().stream()
                .filter(one -> access.allows(Permission.MEETING_GUESTS, one))
                .map(one -> view(one, whole.meeting(), decisions, names))
                .filter(view -> !view.steps().isEmpty())
                .toList();
    }

    private SeriesView view(PersonId child, Meeting meeting, List<Decision> decisions, Map<PersonId, String> names) {
        List<WhatFollows.Next> first = first(
                meeting,
                decisions.stream()
                        .filter(one -> one.child().equals(child))
                        .findFirst()
                        .orElse(null));
        List<Series.Booked> booked = first.isEmpty() ? List.of() : booked(child, meeting);
        Series series = new Series(deadlines.get());
        return new SeriesView(
                child,
                names.getOrDefault(child, ""),
                first.stream().flatMap(one -> series.from(one, booked).stream()).toList(),
                access.allows(Permission.BOOK_MEETING, child));
    }

    /** What was decided says what follows; until then, what follows if all goes on as it is. */
    private List<WhatFollows.Next> first(Meeting meeting, Decision decision) {
        WhatFollows follows = new WhatFollows(deadlines.get());
        LocalDate day = meeting.slot().day();
        String rule = meeting.started() == null ? null : meeting.started().rule();
        return decision == null
                ? follows.goingOn(meeting.kind(), rule, day)
                : follows.meetings(meeting.kind(), rule, day, decision.said());
    }

    private List<Series.Booked> booked(PersonId child, Meeting after) {
        LocalDate day = after.slot().day();
        return meetings.about(Set.of(child), day.plusDays(1), day.plusYears(YEARS_AHEAD)).stream()
                .filter(one -> one.state() != MeetingState.CANCELLED)
                .map(one -> new Series.Booked(
                        one.meetingId(), one.kind(), one.slot().day()))
                .toList();
    }
}
