package uk.opendoor.sync;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.Because;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.shared.PersonId;

/**
 * Looks at a whole batch at once, and writes down that it came. What is here as it was sent is settled by that, in as many
 * queries for five hundred records as for one; the rest is kept record by record.
 */
@UseCase
class PlanService {

    private Sources sources;
    private Mentioned mentioned;
    private ImportedRecords imported;
    private Clock clock;

    protected PlanService() {}

    @Inject
    PlanService(Sources sources, Mentioned mentioned, ImportedRecords imported, Clock clock) {
        this.sources = sources;
        this.mentioned = mentioned;
        this.imported = imported;
        this.clock = clock;
    }

    /** @param what which batch it is, for the audit */
    @Permitted(Permission.SYNC)
    public List<Planned> plan(
            SyncKind kind, List<? extends JsonValue> records, boolean rehearsal, @Because String what) {
        Source source = sources.of(kind);
        List<Planned> read = new RecordReader(source, mentioned.find(source, records)).read(records);
        Map<String, Imported> links = imported.find(
                kind,
                read.stream()
                        .filter(one -> one.wanted() != null)
                        .map(Planned::reference)
                        .toList());
        List<Planned> planned = planned(read, source, links);
        if (!rehearsal) {
            imported.seen(kind, seen(planned, links.keySet()), clock.instant());
        }
        return planned;
    }

    /** Looks again at one that somebody else brought or changed meanwhile. */
    @Permitted(Permission.SYNC)
    public Planned again(Planned one) {
        SyncKind kind = one.wanted().kind();
        return planned(List.of(one), sources.of(kind), imported.find(kind, Set.of(one.reference())))
                .get(0);
    }

    private static List<Planned> planned(List<Planned> read, Source source, Map<String, Imported> links) {
        Map<String, Content> now = source.now(links.values().stream()
                .filter(Imported::isHere)
                .map(Imported::ours)
                .collect(Collectors.toSet()));
        return read.stream().map(one -> plan(one, source, links, now)).toList();
    }

    private static Planned plan(Planned one, Source source, Map<String, Imported> links, Map<String, Content> all) {
        if (one.settled() != null) {
            return one;
        }
        Wanted wanted = one.wanted();
        Optional<Imported> link = Optional.ofNullable(links.get(wanted.reference()));
        String ours = link.filter(Imported::isHere).map(Imported::ours).orElse(null);
        Content now = ours == null ? null : all.get(ours);
        String last = link.map(Imported::fingerprint).orElse(null);
        Outcome outcome = Judgement.of(wanted, last, now, source.canChangeHere());
        boolean isSettled = outcome == Outcome.KEPT
                || outcome == Outcome.UNCHANGED
                        && (wanted.isWithdrawn()
                                || wanted.content().fingerprint().equals(last));
        return isSettled ? one.settledAs(outcome) : one.on(whose(source, wanted, ours, now));
    }

    private static PersonId whose(Source source, Wanted wanted, String ours, Content now) {
        String here = ours == null ? source.here(wanted.content()).orElse(null) : ours;
        return source.about(here, now == null ? wanted.content() : now);
    }

    private static Collection<String> seen(List<Planned> planned, Set<String> known) {
        return planned.stream()
                .filter(one -> one.whose() == null)
                .map(Planned::reference)
                .filter(Objects::nonNull)
                .filter(known::contains)
                .toList();
    }
}
