package uk.opendoor.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.content.Article;
import uk.opendoor.content.Contact;
import uk.opendoor.content.PageLink;
import uk.opendoor.content.Rendered;
import uk.opendoor.shared.Kind;
import uk.opendoor.shared.Payer;
import uk.opendoor.shared.Source;
import uk.opendoor.status.CareLeaverStatus;

/**
 * One service of the local offer.
 *
 * @param order its place among the services of its area
 * @param entitlement the code of the entitlement it is about
 * @param districts what each district decides, by its id
 * @param validFrom absent: the law is passed but has not started
 * @param exit whether reading it could put somebody at risk, so that the page offers a quick way out
 */
public record Service(
        String area,
        String slug,
        String title,
        String summary,
        int order,
        Set<CareLeaverStatus> who,
        Ages ages,
        Kind kind,
        Payer payer,
        Optional<String> entitlement,
        List<Amount> amounts,
        String ask,
        Contact team,
        Source source,
        Optional<LocalDate> validFrom,
        LocalDate checkedOn,
        LocalDate reviewBy,
        boolean exit,
        Map<String, String> districts,
        List<PageLink> related,
        Rendered words)
        implements Article {

    @Override
    public String address() {
        return "/offer/" + area + "/" + slug;
    }

    /** Passed by Parliament, with no day yet on which it starts. */
    public boolean prospective() {
        return validFrom.isEmpty();
    }

    public boolean startsAfter(LocalDate today) {
        return validFrom.isPresent() && validFrom.get().isAfter(today);
    }

    public boolean lateForReview(LocalDate today) {
        return reviewBy.isBefore(today);
    }
}
