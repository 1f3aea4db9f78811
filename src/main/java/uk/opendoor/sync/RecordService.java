package uk.opendoor.sync;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.shared.PersonId;

/** Keeps one record that was brought. A bad one never stops its neighbours: {@link Batches} tries them without it. */
@UseCase
class RecordService {

    private Sources sources;
    private ImportedRecords imported;
    private AlsoKept also;
    private Clock clock;

    protected RecordService() {}

    @Inject
    RecordService(Sources sources, ImportedRecords imported, AlsoKept also, Clock clock) {
        this.sources = sources;
        this.imported = imported;
        this.also = also;
        this.clock = clock;
    }

    /**
     * @param whose on whose record it stands
     * @param rehearsal whether nothing of it is to be kept
     * @throws NotKept if nothing was kept of it
     * @throws Overtaken if somebody else brings or changes the same at this moment
     * @throws uk.opendoor.shared.WrongFields if it does not go together with what is here
     */
    @Permitted(Permission.SYNC)
    public Outcome keep(@About PersonId whose, Wanted wanted, boolean rehearsal) {
        Outcome outcome = settle(whose, wanted, imported.stands(sources.of(wanted.kind()), List.of(wanted)));
        if (rehearsal) {
            throw new NotKept(outcome);
        }
        return outcome;
    }

    /**
     * The same for one of several that are kept together.
     *
     * @param stands what is known of them in this transaction
     */
    @Permitted(Permission.SYNC)
    public Outcome keep(@About PersonId whose, Wanted wanted, Stands stands) {
        return settle(whose, wanted, stands);
    }

    private Outcome settle(PersonId whose, Wanted wanted, Stands stands) {
        Source source = sources.of(wanted.kind());
        Optional<Imported> link = stands.link(wanted);
        if (wanted.isWithdrawn() && link.filter(Imported::isHere).isEmpty()) {
            throw new NotKept(Outcome.UNCHANGED);
        }
        Optional<String> brought = link.filter(Imported::isHere).map(Imported::ours);
        Optional<String> here = brought.or(() -> source.here(wanted.content()));
        String ours = here.orElseGet(() -> fresh(wanted, whose));
        Content now = brought.isPresent()
                ? stands.now(ours)
                : here.map(one -> source.now(Set.of(one)).get(one)).orElse(null);
        if (!source.about(ours, now == null ? wanted.content() : now).equals(whose)) {
            throw new Overtaken(null);
        }
        Outcome outcome =
                Judgement.of(wanted, link.map(Imported::fingerprint).orElse(null), now, source.canChangeHere());
        if (outcome == Outcome.KEPT) {
            throw new NotKept(outcome);
        }
        carryOut(outcome, source, ours, wanted);
        source.further(now, wanted.content()).stream()
                .filter(one -> !one.equals(whose))
                .forEach(also::keep);
        note(link, wanted, ours);
        return outcome;
    }

    private static String fresh(Wanted wanted, PersonId whose) {
        return wanted.kind() == SyncKind.PEOPLE
                ? whose.value()
                : UUID.randomUUID().toString();
    }

    private static void carryOut(Outcome outcome, Source source, String ours, Wanted wanted) {
        switch (outcome) {
            case CREATED -> source.create(ours, wanted.content());
            case CHANGED -> source.change(ours, wanted.content());
            case WITHDRAWN -> source.remove(ours);
            default -> {}
        }
    }

    private void note(Optional<Imported> link, Wanted wanted, String ours) {
        link.ifPresentOrElse(
                known -> known.say(wanted, ours, clock.instant()),
                () -> imported.add(new Imported(wanted, ours, clock.instant())));
        imported.flush();
    }
}
