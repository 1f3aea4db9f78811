package uk.opendoor.account.seen;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.audit.AuditEntries;
import uk.opendoor.audit.AuditPart;
import uk.opendoor.shared.PersonId;

/**
 * Who looked at a young person's record, for themselves. Their own looks are not in it, nor is who was turned away: those
 * saw nothing, and to learn who tried could frighten somebody who is alone with a phone.
 */
@UseCase
public class WhoLooked {

    private AuditEntries entries;
    private People people;
    private AuditWords words;
    private Clock clock;

    protected WhoLooked() {}

    @Inject
    public WhoLooked(AuditEntries entries, People people, AuditWords words, Clock clock) {
        this.entries = entries;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** @param part 0 for the latest */
    @Permitted(Permission.WHO_LOOKED)
    public Looks see(@About PersonId whose, int part) {
        AuditPart found = entries.looks(whose, part);
        Map<PersonId, String> names = people.names(
                found.entries().stream().flatMap(entry -> entry.who().stream()).collect(Collectors.toSet()));
        return new Looks(new LookDays(words, names, clock.getZone()).of(found.entries()), found.more());
    }
}
