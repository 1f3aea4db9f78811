package uk.opendoor.account.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/**
 * The account at a provider that somebody first came with. From then on nothing else is theirs: an e-mail address can be
 * given to the next person who joins, an account at a provider cannot.
 */
@Entity
@Table(name = "provider_link")
@NamedQuery(
        name = "ProviderLink.byAccount",
        query = "select l from ProviderLink l where l.issuer = :issuer and l.subject = :subject")
@NamedQuery(
        name = "ProviderLink.byPerson",
        query = "select l from ProviderLink l where l.issuer = :issuer and l.person = :person")
public class ProviderLink {

    static final int ISSUER_LENGTH = 200;
    static final int SUBJECT_LENGTH = 255;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = ISSUER_LENGTH)
    private String issuer;

    @Column(nullable = false, length = SUBJECT_LENGTH)
    private String subject;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId person;

    @Column(name = "linked_at", nullable = false)
    private Instant linkedAt;

    protected ProviderLink() {}

    ProviderLink(String issuer, String subject, PersonId person, Instant now) {
        this.issuer = issuer;
        this.subject = subject;
        this.person = person;
        this.linkedAt = now;
    }

    PersonId person() {
        return person;
    }
}
