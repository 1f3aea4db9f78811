package uk.opendoor.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.opendoor.content.Words;

/** Everything that is explained rather than offered. */
public record Guide(List<GuideEntry> entries, List<MeetingGuide> meetings, List<SitePage> pages, Words words) {

    public Guide {
        entries = entries.stream()
                .sorted(Comparator.comparingInt(GuideEntry::order))
                .toList();
        meetings = meetings.stream()
                .sorted(Comparator.comparingInt(MeetingGuide::order))
                .toList();
    }

    /** The stages of the journey, in order. */
    public List<GuideEntry> journey() {
        return entries.stream()
                .filter(entry -> entry.step().isPresent())
                .sorted(Comparator.comparingInt(entry -> entry.step().orElseThrow()))
                .toList();
    }

    /** The other pages for an audience. */
    public List<GuideEntry> forAudience(Audience audience) {
        return entries.stream()
                .filter(entry -> entry.audience() == audience && entry.step().isEmpty())
                .toList();
    }

    public Optional<GuideEntry> entry(String slug) {
        return entries.stream().filter(entry -> entry.slug().equals(slug)).findFirst();
    }

    public Optional<MeetingGuide> meeting(String type) {
        return meetings.stream().filter(meeting -> meeting.type().equals(type)).findFirst();
    }

    public Optional<SitePage> page(String slug) {
        return pages.stream().filter(page -> page.slug().equals(slug)).findFirst();
    }
}
