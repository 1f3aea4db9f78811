package uk.opendoor.sync;

import java.util.Map;
import java.util.Optional;

/** What was brought before of some records, and where they stand here, looked up at once in the transaction that keeps them. */
final class Stands {

    private final Map<String, Imported> links;
    private final Map<String, Content> now;

    /**
     * @param links by the reference
     * @param now by our id
     */
    Stands(Map<String, Imported> links, Map<String, Content> now) {
        this.links = links;
        this.now = now;
    }

    Optional<Imported> link(Wanted wanted) {
        return Optional.ofNullable(links.get(wanted.reference()));
    }

    /** Null if nothing stands here. */
    Content now(String ours) {
        return now.get(ours);
    }
}
