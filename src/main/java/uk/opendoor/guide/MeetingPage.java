package uk.opendoor.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.shared.NotFound;

/** What one kind of meeting is. */
@Named
@RequestScoped
public class MeetingPage {

    @Inject
    private Guide guide;

    @Inject
    private TimeLimits timeLimits;

    @Inject
    private Clock clock;

    private String type;
    private MeetingGuide meeting;

    public void load() {
        meeting = guide.meeting(type).orElseThrow(NotFound::new);
    }

    public MeetingGuide getMeeting() {
        return meeting;
    }

    public boolean isLate() {
        return meeting.lateForReview(LocalDate.now(clock));
    }

    public List<TimeLimit> getTimeLimits() {
        return timeLimits.of(meeting.deadlines());
    }

    public List<MeetingGuide> getOthers() {
        return guide.meetings().stream()
                .filter(other -> !other.type().equals(type))
                .toList();
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }
}
