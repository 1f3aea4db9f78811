package uk.opendoor.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Who is what to whom, with what was granted. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class Relations {

    /** More than any family, and more than anybody approves in a day. */
    static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    @Transactional
    public void add(Relation relation) {
        entities.persist(relation);
    }

    /** @throws ChangedMeanwhile if the same one is being added at this moment */
    @Transactional
    public void add(Grant grant) {
        entities.persist(grant);
        flush();
    }

    /**
     * Brings the changes to the database now, where two who decide at once meet.
     *
     * @throws ChangedMeanwhile if somebody else was faster
     */
    public void flush() {
        try {
            entities.flush();
        } catch (PersistenceException fasterOrTheSame) {
            throw new ChangedMeanwhile(fasterOrTheSame);
        }
    }

    /** What one person is and was to another, with all grants: one query. */
    public List<Relation> between(PersonId kin, PersonId youngPerson) {
        return bounded(relations("Relation.between").setParameter("kin", kin).setParameter("youngPerson", youngPerson));
    }

    /** Everybody who is or was something to a young person, with all grants: one query. */
    public List<Relation> of(PersonId youngPerson) {
        return bounded(relations("Relation.of").setParameter("youngPerson", youngPerson));
    }

    /** Everybody to whom somebody is or was something, with all grants: one query. */
    public List<Relation> by(PersonId kin) {
        return bounded(relations("Relation.by").setParameter("kin", kin));
    }

    /** One relation of one young person; it is not there for anybody else. */
    public Relation get(String relationId, PersonId youngPerson) {
        return relations("Relation.byId")
                .setParameter("id", relationId)
                .getResultStream()
                .filter(relation -> relation.youngPerson().equals(youngPerson))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those of these ids that are there, with all grants: one query. */
    public List<Relation> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : relations("Relation.byIds").setParameter("ids", ids).getResultList();
    }

    /** For one that was brought in error, by which nothing was granted. */
    public void remove(Relation relation) {
        entities.remove(relation);
    }

    public Optional<Grant> grant(String grantId) {
        return entities.createNamedQuery("Grant.byId", Grant.class)
                .setParameter("id", grantId)
                .getResultStream()
                .findFirst();
    }

    /** One grant on the record of one young person; it is not there for any other record. */
    public Grant getGrant(String grantId, PersonId youngPerson) {
        return grant(grantId)
                .filter(grant -> grant.relation().youngPerson().equals(youngPerson))
                .orElseThrow(NotFound::new);
    }

    /** Grants on these records that nobody approved or withdrew; not all of them need a second person. */
    public List<Grant> undecided(Collection<PersonId> youngPeople, LocalDate on) {
        if (youngPeople.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery("Grant.undecided", Grant.class)
                .setParameter("youngPeople", youngPeople)
                .setParameter("on", on)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether somebody is or was something to the child, or to any child of the one whom a grant is for. */
    public boolean isFamily(PersonId person, PersonId child, PersonId kin) {
        return person.equals(child)
                || entities.createNamedQuery("Relation.family", Long.class)
                                .setParameter("person", person)
                                .setParameter("child", child)
                                .setParameter("kin", kin)
                                .getSingleResult()
                        > 0;
    }

    private TypedQuery<Relation> relations(String query) {
        return entities.createNamedQuery(query, Relation.class);
    }

    private static List<Relation> bounded(TypedQuery<Relation> query) {
        return query.setMaxResults(MOST).getResultList();
    }
}
