package uk.opendoor.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import uk.opendoor.shared.PersonId;

/** Whose an account at a provider is. */
@ApplicationScoped
public class ProviderLinks {

    @PersistenceContext
    private EntityManager entities;

    protected ProviderLinks() {}

    Optional<PersonId> find(Claims claims) {
        return query("ProviderLink.byAccount", claims)
                .setParameter("subject", claims.subject())
                .getResultStream()
                .map(ProviderLink::person)
                .findFirst();
    }

    boolean hasAnother(PersonId person, Claims claims) {
        return query("ProviderLink.byPerson", claims)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    @Transactional
    public void add(PersonId person, Claims claims, Instant now) {
        entities.persist(new ProviderLink(claims.issuer(), claims.subject(), person, now));
    }

    private TypedQuery<ProviderLink> query(String name, Claims claims) {
        return entities.createNamedQuery(name, ProviderLink.class)
                .setParameter("issuer", claims.issuer())
                .setMaxResults(1);
    }
}
