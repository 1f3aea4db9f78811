package uk.opendoor.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.opendoor.store.AtOnce;

/** What has been brought. For use cases that have passed the door. */
@ApplicationScoped
class ImportedRecords {

    @PersistenceContext
    private EntityManager entities;

    protected ImportedRecords() {}

    /** By reference; one query. */
    Map<String, Imported> find(SyncKind kind, Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return entities.createNamedQuery("Imported.byReferences", Imported.class)
                .setParameter("kind", kind)
                .setParameter("references", references)
                .getResultStream()
                .collect(Collectors.toMap(Imported::reference, Function.identity()));
    }

    /** Two queries for fifty as for one. */
    Stands stands(Source source, Collection<Wanted> records) {
        Map<String, Imported> links =
                find(source.kind(), records.stream().map(Wanted::reference).toList());
        return new Stands(
                links,
                source.now(links.values().stream()
                        .filter(Imported::isHere)
                        .map(Imported::ours)
                        .toList()));
    }

    /** Whether a record of ours has a reference already: no other one may claim it. */
    boolean isTaken(SyncKind kind, String ours) {
        return entities.createNamedQuery("Imported.byOurs", Long.class)
                        .setParameter("kind", kind)
                        .setParameter("ours", ours)
                        .getSingleResult()
                > 0;
    }

    void seen(SyncKind kind, Collection<String> references, Instant now) {
        if (!references.isEmpty()) {
            entities.createNamedQuery("Imported.seen")
                    .setParameter("now", now)
                    .setParameter("kind", kind)
                    .setParameter("references", references)
                    .executeUpdate();
        }
    }

    void add(Imported imported) {
        entities.persist(imported);
    }

    /** @throws Overtaken if somebody else brings or changes the same at this moment */
    void flush() {
        AtOnce.flush(entities, Overtaken::new);
    }
}
