package uk.opendoor.account.invite;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.opendoor.account.Secret;
import uk.opendoor.shared.PersonId;

/** One person asked in, from one record. Of the code only a fingerprint is kept. */
@Entity
@NamedQuery(name = "Invitation.byCode", query = "select i from Invitation i where i.codeHash = :hash")
@NamedQuery(name = "Invitation.byId", query = "select i from Invitation i where i.invitationId = :id")
@NamedQuery(
        name = "Invitation.ofRecord",
        query = "select i from Invitation i where i.record = :record order by i.issuedAt desc, i.id desc")
@NamedQuery(
        name = "Invitation.forPerson",
        query = "select i from Invitation i where i.invitee = :invitee order by i.issuedAt desc, i.id desc")
@NamedQuery(
        name = "Invitation.open",
        query = "select i from Invitation i where i.invitee = :invitee"
                + " and i.state = uk.opendoor.account.invite.InvitationState.OPEN")
public class Invitation {

    public static final Duration GOOD_FOR = Duration.ofDays(14);
    public static final int MOST_TRIES = 5;

    /** For a page that was sent twice: only so long is its letter shown again. */
    static final Duration FRESH = Duration.ofMinutes(2);

    static final int WORD_HASH_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "invitation_id", nullable = false, unique = true, length = PersonId.LENGTH)
    private String invitationId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId invitee;

    @Column(name = "record_of", nullable = false, length = PersonId.LENGTH)
    private PersonId record;

    @Column(name = "issued_by", nullable = false, length = PersonId.LENGTH)
    private PersonId issuedBy;

    @Column(name = "code_hash", nullable = false, unique = true, length = Secret.HASH_LENGTH)
    private String codeHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Way.LENGTH)
    private Way way;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Question.LENGTH)
    private Question question;

    @Column(name = "word_hash", length = WORD_HASH_LENGTH)
    private String wordHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = InvitationState.LENGTH)
    private InvitationState state;

    @Column(nullable = false)
    private int tries;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Invitation() {}

    /** @param wordHash of the agreed word, or null if the date of birth is asked */
    Invitation(Invited invited, InvitationCode code, Way way, String wordHash, Instant now) {
        this.invitationId = UUID.randomUUID().toString();
        this.invitee = invited.invitee();
        this.record = invited.record();
        this.issuedBy = invited.by();
        this.codeHash = code.fingerprint();
        this.way = way;
        this.question = wordHash == null ? Question.DATE_OF_BIRTH : Question.WORD;
        this.wordHash = wordHash;
        this.state = InvitationState.OPEN;
        this.issuedAt = now;
    }

    public InvitationState state(Instant now) {
        boolean over = state == InvitationState.OPEN && !now.isBefore(expiresAt());
        return over ? InvitationState.EXPIRED : state;
    }

    public Instant expiresAt() {
        return issuedAt.plus(GOOD_FOR);
    }

    /** A wrong answer from somebody who has the code; the fifth ends the invitation. */
    public void tryInVain(Instant now) {
        tries++;
        if (tries >= MOST_TRIES) {
            end(InvitationState.BURNT, now);
        }
    }

    public void use(Instant now) {
        end(InvitationState.USED, now);
    }

    void withdraw(Instant now) {
        end(InvitationState.WITHDRAWN, now);
    }

    /** What is over stays as it is: it opens nothing. */
    void withdrawIfOpen(Instant now) {
        if (state(now) == InvitationState.OPEN) {
            withdraw(now);
        }
    }

    private void end(InvitationState how, Instant now) {
        state = state(now).to(how);
        endedAt = now;
    }

    public boolean hasBurnt() {
        return state == InvitationState.BURNT;
    }

    boolean isFresh(Instant now) {
        return now.isBefore(issuedAt.plus(FRESH));
    }

    public String invitationId() {
        return invitationId;
    }

    public PersonId invitee() {
        return invitee;
    }

    public PersonId record() {
        return record;
    }

    public PersonId issuedBy() {
        return issuedBy;
    }

    public Way way() {
        return way;
    }

    public Question question() {
        return question;
    }

    /** Of the agreed word, or null. */
    public String wordHash() {
        return wordHash;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** When it was used, taken back or burnt, or null. */
    public Instant endedAt() {
        return endedAt;
    }
}
