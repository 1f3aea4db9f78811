package uk.opendoor.sync.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.shared.NotFound;
import uk.opendoor.store.AtOnce;
import uk.opendoor.sync.Outcome;

/** Files and their rows. For use cases that have passed the door. */
@ApplicationScoped
public class Uploads {

    /** As many rows as a page shows. */
    static final int PART = 100;

    private static final int MOST_SHOWN = 20;

    @PersistenceContext
    private EntityManager entities;

    /** Keeps a file with its rows. */
    void add(UploadedFile file, List<UploadedRow> rows) {
        entities.persist(file);
        rows.forEach(entities::persist);
    }

    /** @throws SentAtOnce if the same is done twice at this moment */
    void flush() {
        AtOnce.flush(entities, SentAtOnce::new);
    }

    Optional<UploadedFile> find(String fileId) {
        return entities.createNamedQuery("UploadedFile.byId", UploadedFile.class)
                .setParameter("id", fileId)
                .getResultStream()
                .findFirst();
    }

    UploadedFile get(String fileId) {
        return find(fileId).orElseThrow(NotFound::new);
    }

    List<UploadedFile> latest() {
        return entities.createNamedQuery("UploadedFile.latest", UploadedFile.class)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** One page of them. @param outcome null for all @param part 0 for the first */
    List<UploadedRow> rows(String fileId, Outcome outcome, int part) {
        TypedQuery<UploadedRow> rows = outcome == null
                ? entities.createNamedQuery("UploadedRow.of", UploadedRow.class)
                : entities.createNamedQuery("UploadedRow.shown", UploadedRow.class)
                        .setParameter("outcome", outcome);
        return rows.setParameter("file", fileId)
                .setFirstResult(part * PART)
                .setMaxResults(PART)
                .getResultList();
    }

    /** The next of those that have not been imported. */
    List<UploadedRow> waiting(String fileId, int most) {
        return entities.createNamedQuery("UploadedRow.waiting", UploadedRow.class)
                .setParameter("file", fileId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Rows that were wrong when they were looked at are not imported. */
    void leaveOutWhatIsWrong(String fileId) {
        entities.createNamedQuery("UploadedRow.leaveOut")
                .setParameter("file", fileId)
                .setParameter("wrong", Outcome.WRONG)
                .executeUpdate();
    }

    /** How many rows have not been imported. */
    long left(String fileId) {
        return entities.createNamedQuery("UploadedRow.left", Long.class)
                .setParameter("file", fileId)
                .getSingleResult();
    }

    Map<Outcome, Long> counts(String fileId) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        entities.createNamedQuery("UploadedRow.counts", Object[].class)
                .setParameter("file", fileId)
                .getResultStream()
                .filter(row -> row[0] != null)
                .forEach(row -> counts.put((Outcome) row[0], (Long) row[1]));
        return counts;
    }

    /** Whatever was uploaded before then. */
    @Transactional
    public void forget(Instant until) {
        entities.createNamedQuery("UploadedRow.forget")
                .setParameter("until", until)
                .executeUpdate();
        entities.createNamedQuery("UploadedFile.forget")
                .setParameter("until", until)
                .executeUpdate();
    }
}
