package uk.opendoor.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.content.Article;
import uk.opendoor.content.Rendered;
import uk.opendoor.shared.Source;

/**
 * A page of the guide.
 *
 * @param step its place in the journey, if it is a part of it
 * @param deadlines the codes of the time limits that it shows
 * @param meetings the kinds of meeting that happen at this stage
 */
public record GuideEntry(
        String slug,
        String title,
        String summary,
        Audience audience,
        Optional<Integer> step,
        int order,
        List<String> deadlines,
        List<String> meetings,
        Source source,
        LocalDate checkedOn,
        LocalDate reviewBy,
        Rendered words)
        implements Article {

    @Override
    public String address() {
        return "/guide/" + slug;
    }

    public boolean lateForReview(LocalDate today) {
        return reviewBy.isBefore(today);
    }
}
