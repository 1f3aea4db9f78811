package uk.opendoor.sync;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.account.Secret;

/** What the case system calls a record of ours, and what it last said about it. */
@Entity
@NamedQuery(
        name = "Imported.byReferences",
        query = "select i from Imported i where i.kind = :kind and i.reference in :references")
@NamedQuery(name = "Imported.byOurs", query = "select count(i) from Imported i where i.kind = :kind and i.ours = :ours")
@NamedQuery(
        name = "Imported.seen",
        query = "update Imported i set i.lastSeen = :now where i.kind = :kind and i.reference in :references")
public class Imported {

    static final int REFERENCE_LENGTH = 64;
    static final int OURS_LENGTH = 36;

    /** In place of a fingerprint: it was taken back. */
    static final String GONE = "-";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = SyncKind.NAME_LENGTH)
    private SyncKind kind;

    @Column(nullable = false, length = REFERENCE_LENGTH)
    private String reference;

    @Column(nullable = false, length = OURS_LENGTH)
    private String ours;

    @Column(nullable = false, length = Secret.HASH_LENGTH)
    private String fingerprint;

    @Column(name = "first_seen", nullable = false)
    private Instant firstSeen;

    @Column(name = "last_seen", nullable = false)
    private Instant lastSeen;

    protected Imported() {}

    /** @param ours the random id of the record here */
    Imported(Wanted wanted, String ours, Instant now) {
        this.kind = wanted.kind();
        this.reference = wanted.reference();
        this.firstSeen = now;
        say(wanted, ours, now);
    }

    /** What it says now, and of which record of ours: one that was taken back and comes again is a new one. */
    final void say(Wanted wanted, String record, Instant now) {
        ours = record;
        fingerprint = wanted.isWithdrawn() ? GONE : wanted.content().fingerprint();
        lastSeen = now;
    }

    /** Whether it was not taken back. */
    boolean isHere() {
        return !fingerprint.equals(GONE);
    }

    String reference() {
        return reference;
    }

    String ours() {
        return ours;
    }

    String fingerprint() {
        return fingerprint;
    }
}
