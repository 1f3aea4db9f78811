package uk.opendoor.account.seen;

import jakarta.inject.Inject;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.audit.AuditEntries;
import uk.opendoor.audit.AuditPart;
import uk.opendoor.audit.Integrity;
import uk.opendoor.audit.Sought;
import uk.opendoor.audit.Verdict;
import uk.opendoor.shared.PersonId;

/**
 * What those whose work it is may find in the audit. A search tells something too, so there are two of them.
 *
 * <p>A team manager asks about one person whose record is their team's, today, and sees all that happened to it, with
 * names and reasons, by whomever. They cannot ask what one worker did everywhere: that would tell them of records that
 * are not theirs. A person who is not there and one who is not theirs get the same answer.
 *
 * <p>An administrator looks after the portal, not after people. They see every act, but of somebody whose record it was,
 * and of young people and relatives who did something, only the random id; workers are named, because it is their acts
 * that are looked into. That a reason was given is seen, its words are not: they may tell of somebody's life.
 *
 * <p>Either search, when it is about one person, is itself written down and shown to that person.
 */
@UseCase
public class AuditSearch {

    private AuditEntries entries;
    private Integrity integrity;
    private Lines lines;

    protected AuditSearch() {}

    @Inject
    public AuditSearch(AuditEntries entries, Integrity integrity, Lines lines) {
        this.entries = entries;
        this.integrity = integrity;
        this.lines = lines;
    }

    /** @param part 0 for the latest */
    @Permitted(Permission.ACTS_ON_RECORD)
    public Found onRecord(@About PersonId whose, Sought sought, int part) {
        AuditPart found = entries.find(sought.about(whose), part);
        return new Found(lines.withNames(found.entries()), found.more());
    }

    /**
     * @param whose whose record it was, or null for everybody's
     * @param part 0 for the latest
     */
    @Permitted(Permission.ALL_ACTS)
    public Found everywhere(@About PersonId whose, Sought sought, int part) {
        AuditPart found = entries.find(sought.about(whose), part);
        return new Found(lines.withWorkersNames(found.entries()), found.more());
    }

    @Permitted(Permission.SEARCH_AUDIT)
    public Verdict check() {
        return integrity.check();
    }
}
