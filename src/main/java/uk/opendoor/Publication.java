package uk.opendoor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.content.Article;
import uk.opendoor.content.Authority;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.ContentRefused;
import uk.opendoor.content.Markdown;
import uk.opendoor.content.Words;
import uk.opendoor.deadline.DeadlineReader;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.entitlement.EntitlementReader;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.guide.Guide;
import uk.opendoor.guide.GuideReader;
import uk.opendoor.offer.Offer;
import uk.opendoor.offer.OfferReader;
import uk.opendoor.status.StatusLimits;

/** Everything that the council publishes, read in one go: all of it is in order, or none of it is used. */
public record Publication(
        Authority authority,
        Words words,
        StatusLimits statusLimits,
        Deadlines deadlines,
        Entitlements entitlements,
        ClaimRules claimRules,
        Offer offer,
        Guide guide) {

    /**
     * Reads a content folder.
     *
     * @param today the day it is read for: what has ended by then is a mistake, what has not begun is left out
     * @throws ContentRefused naming every mistake, if there is one
     */
    public static Publication read(Path root, LocalDate today) {
        ContentFolder folder = new ContentFolder(root);
        Authority authority = Authority.read(folder);
        Words words = Words.read(folder);
        Markdown markdown = new Markdown(words, authority);
        StatusLimits statusLimits = StatusLimits.read(folder);
        Deadlines deadlines = new DeadlineReader(folder).read();
        EntitlementReader entitlementReader = new EntitlementReader(folder, authority);
        Entitlements entitlements = entitlementReader.read();
        entitlementReader.refuseMissingCodes();
        ClaimRules claimRules = ClaimRules.read(folder, entitlements);
        Offer offer = new OfferReader(folder, authority, markdown, entitlements.amountsFrom(today), today).read();
        Guide guide = new GuideReader(folder, markdown, deadlines.all()).read(words);
        Publication publication =
                new Publication(authority, words, statusLimits, deadlines, entitlements, claimRules, offer, guide);
        new Links(publication).check(folder);
        folder.problems().refuseIfAny();
        return publication;
    }

    /** Every page that is written in the folder. */
    public List<Article> articles() {
        List<Article> articles = new ArrayList<>(offer.services().toList());
        articles.addAll(guide.entries());
        articles.addAll(guide.meetings());
        articles.addAll(guide.pages());
        return articles;
    }
}
