package uk.opendoor.guide;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.content.Article;
import uk.opendoor.content.Rendered;
import uk.opendoor.shared.Source;

/**
 * What one kind of meeting is for, who is there and how to prepare.
 *
 * @param type the kind of meeting, as in its address
 * @param parents whether a parent may come
 * @param deadlines the codes of the time limits that it shows
 */
public record MeetingGuide(
        String type,
        String title,
        String summary,
        Parents parents,
        List<String> who,
        int order,
        List<String> deadlines,
        Source source,
        LocalDate checkedOn,
        LocalDate reviewBy,
        Rendered words)
        implements Article {

    @Override
    public String address() {
        return "/guide/meetings/" + type;
    }

    public boolean lateForReview(LocalDate today) {
        return reviewBy.isBefore(today);
    }
}
