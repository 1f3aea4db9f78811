package uk.opendoor.guide;

import java.time.LocalDate;
import uk.opendoor.content.Article;
import uk.opendoor.content.Rendered;

/** A page about this portal: privacy, cookies, accessibility, coming back. */
public record SitePage(
        String slug, String title, String summary, LocalDate checkedOn, LocalDate reviewBy, Rendered words)
        implements Article {

    @Override
    public String address() {
        return "/" + slug;
    }
}
