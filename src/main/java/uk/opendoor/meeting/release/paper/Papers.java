package uk.opendoor.meeting.release.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.release.extract.Extracted;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.store.AtOnce;
import uk.opendoor.store.Pieces;

/** Papers, their versions and their releases. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class Papers {

    /** More than a caseload has in a year, and than one page can show. */
    public static final int MOST = 300;

    /** As many as the largest file is cut into, and some more. */
    private static final int MOST_PIECES = 2000;

    @PersistenceContext
    private EntityManager entities;

    /** @throws MovedOn if somebody else was faster */
    @Transactional
    public void add(Object... ones) {
        AtOnce.add(entities, MovedOn::new, ones);
    }

    /** Puts a version on the desk, with its file and the words that were found in it. */
    @Transactional
    public void add(PaperVersion version, byte[] file, Extracted words) {
        entities.persist(version);
        PaperPiece.cut(version.versionId(), PaperPiece.What.FILE, file).forEach(entities::persist);
        PaperPiece.cut(version.versionId(), PaperPiece.What.WORDS, PackedWords.pack(words))
                .forEach(entities::persist);
        flush();
    }

    /** @throws MovedOn if somebody else was faster */
    public void flush() {
        AtOnce.flush(entities, MovedOn::new);
    }

    public DeskPaper get(String paperId) {
        return one("DeskPaper.byId", DeskPaper.class, paperId).orElseThrow(NotFound::new);
    }

    /** Papers on the records of these, the latest first. */
    public List<DeskPaper> about(Collection<PersonId> children) {
        return children.isEmpty()
                ? List.of()
                : bounded(query("DeskPaper.about", DeskPaper.class).setParameter("children", children));
    }

    public List<DeskPaper> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : bounded(query("DeskPaper.byIds", DeskPaper.class).setParameter("ids", ids));
    }

    public Optional<PaperVersion> version(String versionId) {
        return one("PaperVersion.byId", PaperVersion.class, versionId);
    }

    /** The versions of each of these papers, the first one first. */
    public Map<String, List<PaperVersion>> versions(Collection<String> papers) {
        return papers.isEmpty()
                ? Map.of()
                : query("PaperVersion.of", PaperVersion.class)
                        .setParameter("papers", papers)
                        .setMaxResults(MOST * MOST)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(PaperVersion::paperId));
    }

    /** @throws IllegalStateException if it is not what was put on the desk */
    public byte[] file(PaperVersion version) {
        byte[] file = pieces(version.versionId(), PaperPiece.What.FILE);
        if (!version.isOf(file)) {
            throw new IllegalStateException("not the bytes that were put here");
        }
        return file;
    }

    public Extracted words(String versionId) {
        return PackedWords.unpack(pieces(versionId, PaperPiece.What.WORDS));
    }

    private byte[] pieces(String versionId, PaperPiece.What what) {
        return Pieces.join(query("PaperPiece.of", String.class)
                .setParameter("version", versionId)
                .setParameter("what", what)
                .setMaxResults(MOST_PIECES)
                .getResultList());
    }

    public Optional<PaperRelease> release(String releaseId) {
        return one("PaperRelease.byId", PaperRelease.class, releaseId);
    }

    /** All releases of these papers, the first one first. */
    public List<PaperRelease> releases(Collection<String> papers) {
        return papers.isEmpty()
                ? List.of()
                : query("PaperRelease.of", PaperRelease.class)
                        .setParameter("papers", papers)
                        .setMaxResults(MOST * MOST)
                        .getResultList();
    }

    /** What somebody was given or is to be given, the latest first. */
    public List<PaperRelease> to(PersonId recipient) {
        return bounded(query("PaperRelease.to", PaperRelease.class).setParameter("recipient", recipient));
    }

    /** What a young person has of papers about themselves. */
    public List<PaperRelease> own(PersonId person) {
        return bounded(query("PaperRelease.own", PaperRelease.class).setParameter("person", person));
    }

    /** What waits for a second person, the oldest first. */
    public List<PaperRelease> waiting(Collection<PersonId> children) {
        return children.isEmpty()
                ? List.of()
                : bounded(query("PaperRelease.waiting", PaperRelease.class).setParameter("children", children));
    }

    /** Who has the report for which of these meetings. */
    public Map<String, Set<PersonId>> haveReport(Collection<String> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : query("PaperRelease.reports", Object[].class)
                        .setParameter("meetings", meetings)
                        .setMaxResults(MOST * MOST)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(row -> (PersonId) row[1], Collectors.toSet())));
    }

    public List<PaperFlag> flags(String releaseId) {
        return bounded(query("PaperFlag.of", PaperFlag.class).setParameter("release", releaseId));
    }

    public List<ChairWish> wishes(String meetingId) {
        return bounded(query("ChairWish.of", ChairWish.class).setParameter("meeting", meetingId));
    }

    public List<ChairWish> openWishes(Collection<PersonId> children) {
        return children.isEmpty()
                ? List.of()
                : bounded(query("ChairWish.open", ChairWish.class).setParameter("children", children));
    }

    public Optional<ChairWish> wish(String invitationId) {
        return query("ChairWish.byInvitation", ChairWish.class)
                .setParameter("invitation", invitationId)
                .getResultStream()
                .findFirst();
    }

    private <T> Optional<T> one(String name, Class<T> type, String id) {
        return query(name, type).setParameter("id", id).getResultStream().findFirst();
    }

    private <T> TypedQuery<T> query(String name, Class<T> type) {
        return entities.createNamedQuery(name, type);
    }

    private static <T> List<T> bounded(TypedQuery<T> query) {
        return query.setMaxResults(MOST).getResultList();
    }
}
