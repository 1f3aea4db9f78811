package uk.opendoor.claim.coming;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.adviser.care.CareRecords;
import uk.opendoor.adviser.care.LivesReader;
import uk.opendoor.adviser.care.Story;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.Claims;
import uk.opendoor.claim.Theirs;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.shared.PersonId;

/** What changes in the next year, and how many it touches: numbers alone, for who writes the rules and for managers. */
@UseCase
public class ComingService {

    /** As many as one query can name at once. */
    private static final int AT_ONCE = 500;

    private CareRecords records;
    private LivesReader lives;
    private Theirs theirs;
    private Claims claims;
    private Provider<Entitlements> entitlements;
    private Clock clock;

    protected ComingService() {}

    @Inject
    public ComingService(
            CareRecords records,
            LivesReader lives,
            Theirs theirs,
            Claims claims,
            Provider<Entitlements> entitlements,
            Clock clock) {
        this.records = records;
        this.lives = lives;
        this.theirs = theirs;
        this.claims = claims;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    @Permitted(Permission.COMING_RULES)
    public List<ComingRule> see() {
        LocalDate today = LocalDate.now(clock);
        List<Set<PersonId>> parts = parts(records.everybody());
        List<Story> stories = parts.stream()
                .flatMap(part -> lives.of(part, today).stories().values().stream())
                .toList();
        Map<String, Long> waiting =
                Coming.counted(parts.stream().map(claims::waiting).flatMap(Collection::stream), Claim::entitlement);
        return new Coming(day -> had(stories, day), waiting)
                .between(entitlements.get().all(), today, today.plusYears(1));
    }

    private Map<String, Long> had(List<Story> stories, LocalDate day) {
        return Coming.counted(
                stories.stream()
                        .flatMap(story -> theirs.of(story, day).stream())
                        .filter(mine -> mine.found().now()),
                mine -> mine.found().code());
    }

    private static List<Set<PersonId>> parts(List<PersonId> all) {
        return IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(part -> all.subList(part * AT_ONCE, Math.min(all.size(), (part + 1) * AT_ONCE)))
                .map(part -> part.stream().collect(Collectors.toSet()))
                .toList();
    }
}
