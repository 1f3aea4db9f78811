package uk.opendoor.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.shared.NotFound;

/** A page of the guide, with the meetings and time limits of its stage. */
@Named
@RequestScoped
public class EntryPage {

    @Inject
    private Guide guide;

    @Inject
    private TimeLimits timeLimits;

    @Inject
    private Clock clock;

    private String slug;
    private GuideEntry entry;

    public void load() {
        entry = guide.entry(slug).orElseThrow(NotFound::new);
    }

    public GuideEntry getEntry() {
        return entry;
    }

    public boolean isForParents() {
        return entry.audience() == Audience.PARENT;
    }

    public boolean isLate() {
        return entry.lateForReview(LocalDate.now(clock));
    }

    public List<GuideEntry> getJourney() {
        return entry.step().isPresent() ? guide.journey() : List.of();
    }

    public List<TimeLimit> getTimeLimits() {
        return timeLimits.of(entry.deadlines());
    }

    public List<MeetingGuide> getMeetings() {
        return entry.meetings().stream()
                .map(guide::meeting)
                .flatMap(Optional::stream)
                .toList();
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
