package uk.opendoor.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.opendoor.store.TriedAgain;

/**
 * Keeps several records in one transaction, for the sake of speed alone: what a database does at the end of one costs more
 * than all that a record asks of it. If one of them cannot be kept, none is, and they are kept in smaller parts.
 */
@ApplicationScoped
@TriedAgain
class Together {

    private Sources sources;
    private ImportedRecords imported;
    private RecordService records;

    protected Together() {}

    @Inject
    Together(Sources sources, ImportedRecords imported, RecordService records) {
        this.sources = sources;
        this.imported = imported;
        this.records = records;
    }

    /**
     * @throws Rehearsed with what would become of each, if nothing is to be kept
     * @throws NotKept if one of them is not kept
     * @throws Overtaken if somebody else brings or changes one of them at this moment
     * @throws uk.opendoor.shared.WrongFields if one of them does not go together with what is here
     */
    @Transactional
    List<Result> keep(List<Planned> part, boolean rehearsal) {
        List<Wanted> wanted = part.stream().map(Planned::wanted).toList();
        Stands stands = imported.stands(sources.of(wanted.get(0).kind()), wanted);
        List<Result> results = part.stream()
                .map(one -> one.result(records.keep(one.whose(), one.wanted(), stands), List.of()))
                .toList();
        if (rehearsal) {
            throw new Rehearsed(results);
        }
        return results;
    }

    /** Everything was done, and is to be undone. */
    static final class Rehearsed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Result> results;

        Rehearsed(List<Result> results) {
            super("rehearsed", null, false, false);
            this.results = results;
        }

        List<Result> results() {
            return results;
        }
    }
}
