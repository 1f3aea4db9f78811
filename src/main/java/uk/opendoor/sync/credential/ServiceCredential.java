package uk.opendoor.sync.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import uk.opendoor.account.Secret;
import uk.opendoor.shared.PersonId;

/** How one program shows who it is, until somebody ends it; an ended one is kept, for it stands in the audit. */
@Entity
@Table(name = "service_credential")
@NamedQuery(
        name = "ServiceCredential.all",
        query = "select c from ServiceCredential c order by case when c.endedAt is null then 0 else 1 end, c.id desc")
@NamedQuery(name = "ServiceCredential.live", query = "select count(c) from ServiceCredential c where c.endedAt is null")
@NamedQuery(name = "ServiceCredential.byId", query = "select c from ServiceCredential c where c.credentialId = :id")
@NamedQuery(
        name = "ServiceCredential.bySecret",
        query = "select c from ServiceCredential c where c.fingerprint = :fingerprint and c.endedAt is null")
@NamedQuery(name = "ServiceCredential.used", query = "update ServiceCredential c set c.usedOn = :day where c.id = :id")
public class ServiceCredential {

    public static final int NAME_LENGTH = 60;

    static final int ID_LENGTH = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "credential_id", nullable = false, unique = true, length = ID_LENGTH)
    private String credentialId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId service;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(nullable = false, unique = true, length = Secret.HASH_LENGTH)
    private String fingerprint;

    @Column(name = "made_by", nullable = false, length = PersonId.LENGTH)
    private PersonId madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "used_on")
    private LocalDate usedOn;

    @Column(name = "ended_by", length = PersonId.LENGTH)
    private PersonId endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ServiceCredential() {}

    /**
     * @param credentialId made with the form: the same one sent twice is one
     * @param service who the program is in the audit
     */
    ServiceCredential(String credentialId, PersonId service, String name, String secret, PersonId by, Instant at) {
        this.credentialId = credentialId;
        this.service = service;
        this.name = name;
        this.fingerprint = Secret.hash(secret);
        this.madeBy = by;
        this.madeAt = at;
    }

    /** Nothing opens by it any more; to end it twice changes nothing. */
    void end(PersonId by, Instant at) {
        if (endedAt == null) {
            endedBy = by;
            endedAt = at;
        }
    }

    Long id() {
        return id;
    }

    String credentialId() {
        return credentialId;
    }

    PersonId service() {
        return service;
    }

    String name() {
        return name;
    }

    PersonId madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    LocalDate usedOn() {
        return usedOn;
    }

    Instant endedAt() {
        return endedAt;
    }
}
