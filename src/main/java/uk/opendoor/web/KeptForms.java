package uk.opendoor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.shared.PersonId;

/** Forms that are waiting to be given back, for a day. */
@ApplicationScoped
public class KeptForms {

    private static final Duration FOR = Duration.ofDays(1);

    /** More than anybody has open at once; the oldest makes room. */
    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected KeptForms() {}

    @Inject
    public KeptForms(Clock clock) {
        this.clock = clock;
    }

    /**
     * Keeps it in place of what was kept of the same page or form, unless it is longer than anybody types.
     *
     * @param path of the page, or with {@code #} and the name of a form of it
     */
    @Transactional
    public void keep(PersonId person, String path, Map<String, String> fields) {
        forget(person, path);
        entities.createNamedQuery("KeptForm.tooOld")
                .setParameter("since", since())
                .executeUpdate();
        KeptForm form = new KeptForm(person, path, fields, clock.instant());
        if (!form.isTooLong()) {
            makeRoom(person);
            entities.persist(form);
        }
    }

    private void makeRoom(PersonId person) {
        latest(person)
                .setFirstResult(MOST - 1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(last -> entities.createNamedQuery("KeptForm.forgetUntil")
                        .setParameter("person", person)
                        .setParameter("id", last.id())
                        .executeUpdate());
    }

    @Transactional
    public void forget(PersonId person, String path) {
        entities.createNamedQuery("KeptForm.forget")
                .setParameter("person", person)
                .setParameter("path", path)
                .executeUpdate();
    }

    /** Forgets all forms of a page. */
    @Transactional
    public void forgetPage(PersonId person, String page) {
        entities.createNamedQuery("KeptForm.forgetPage")
                .setParameter("person", person)
                .setParameter("path", page)
                .setParameter("forms", page + KeptForm.FORM + "%")
                .executeUpdate();
    }

    /** What was typed on a page, in all its forms; nothing if nothing was. */
    Map<String, String> find(PersonId person, String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        entities.createNamedQuery("KeptForm.of", KeptForm.class)
                .setParameter("person", person)
                .setParameter("path", page)
                .setParameter("forms", page + KeptForm.FORM + "%")
                .setParameter("since", since())
                .setMaxResults(MOST)
                .getResultStream()
                .map(KeptForm::fields)
                .forEach(fields::putAll);
        return fields;
    }

    /** The page that somebody was in the middle of. */
    public Optional<String> latestPath(PersonId person) {
        return latest(person).setMaxResults(1).getResultStream().findFirst().map(KeptForm::page);
    }

    private TypedQuery<KeptForm> latest(PersonId person) {
        return entities.createNamedQuery("KeptForm.latest", KeptForm.class)
                .setParameter("person", person)
                .setParameter("since", since());
    }

    private Instant since() {
        return clock.instant().minus(FOR);
    }
}
