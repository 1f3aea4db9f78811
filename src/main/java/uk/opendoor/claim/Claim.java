package uk.opendoor.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.LocalDate;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/**
 * What somebody asks for: written by themselves as long as they like, sent, recommended by who works with them, decided by a
 * manager. What it asks for is never changed once it is sent.
 */
@Entity
@NamedQuery(name = "Claim.byId", query = "select c from Claim c where c.claimId = :id")
@NamedQuery(name = "Claim.of", query = "select c from Claim c where c.whose = :whose order by c.id desc")
@NamedQuery(name = "Claim.waiting", query = """
                select c from Claim c where c.whose in :whose and c.state in (
                    uk.opendoor.claim.ClaimState.SENT, uk.opendoor.claim.ClaimState.RECOMMENDED)
                order by c.urgent desc, c.sentOn, c.id
                """)
@NamedQuery(name = "Claim.open", query = """
                select c from Claim c where c.whose in :whose and (c.state in (
                    uk.opendoor.claim.ClaimState.SENT, uk.opendoor.claim.ClaimState.RECOMMENDED)
                    or c.appeal.askedOn is not null and c.appealDecision.at is null) order by c.id
                """)
@NamedQuery(name = "Claim.appealed", query = """
                select c from Claim c where c.whose in :whose and c.appeal.askedOn is not null
                    and c.appealDecision.at is null order by c.appeal.askedOn, c.id
                """)
@NamedQuery(name = "Claim.appealsFor", query = """
                select c from Claim c where c.appeal.askedOn is not null and c.appealDecision.at is null
                    and c.decision.by <> :manager and (c.recommendation.by is null or c.recommendation.by <> :manager)
                    and c.whose <> :manager order by c.appeal.askedOn, c.id
                """)
@NamedQuery(name = "Claim.decided", query = """
                select c from Claim c where c.whose in :whose and c.decision.at is not null order by c.decision.at desc
                """)
@NamedQuery(name = "Claim.decidedSince", query = """
                select c from Claim c where c.whose in :whose and c.decision.at >= :since order by c.decision.at desc
                """)
public class Claim {

    public static final int WORDS_LENGTH = 2000;
    public static final int URGENT_LENGTH = 500;
    public static final int MOST_ITEMS = 12;

    static final int ID_LENGTH = 36;
    static final int CODE_LENGTH = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "claim_id", nullable = false, unique = true, length = ID_LENGTH)
    private String claimId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Column(nullable = false, length = CODE_LENGTH)
    private String entitlement;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = ClaimState.NAME_LENGTH)
    private ClaimState state;

    @Column(nullable = false, length = WORDS_LENGTH)
    private String words;

    @Column(nullable = false)
    private boolean urgent;

    @Column(name = "urgent_why", nullable = false, length = URGENT_LENGTH)
    private String urgentWhy;

    @Column(nullable = false)
    private Money total;

    @Column(name = "started_on", nullable = false)
    private LocalDate startedOn;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Embedded
    private Recommendation recommendation;

    @Embedded
    private ClaimDecision decision;

    @Column(name = "appeal_by")
    private LocalDate appealBy;

    @Embedded
    private Appeal appeal;

    @Embedded
    @AttributeOverride(name = "sum", column = @Column(name = "appeal_sum"))
    @AttributeOverride(name = "reason", column = @Column(name = "appeal_reason", length = ClaimDecision.REASON_LENGTH))
    @AttributeOverride(name = "budget", column = @Column(name = "appeal_budget", length = ClaimDecision.BUDGET_LENGTH))
    @AttributeOverride(name = "by", column = @Column(name = "appeal_decided_by", length = PersonId.LENGTH))
    @AttributeOverride(name = "at", column = @Column(name = "appeal_decided_at"))
    private ClaimDecision appealDecision;

    protected Claim() {}

    /** @param claimId made with the form: the same one sent twice is one */
    public Claim(String claimId, PersonId whose, String entitlement, LocalDate on) {
        this.claimId = claimId;
        this.whose = whose;
        this.entitlement = entitlement;
        this.startedOn = on;
        this.state = ClaimState.DRAFT;
        this.words = this.urgentWhy = "";
        this.total = Money.NOTHING;
    }

    /** @throws MovedOn if it is sent */
    public void write(ClaimWords wanted) {
        if (state != ClaimState.DRAFT) {
            throw new MovedOn(claimId);
        }
        words = wanted.words();
        urgent = wanted.isUrgent();
        urgentWhy = wanted.urgentWhy();
        total = wanted.total();
    }

    /** @throws MovedOn if it is sent already */
    public void send(LocalDate on) {
        become(ClaimState.SENT);
        sentOn = on;
    }

    /** @throws MovedOn if it is decided already */
    public void withdraw() {
        become(ClaimState.WITHDRAWN);
    }

    /** @throws MovedOn if somebody was faster */
    public void recommend(Recommendation said) {
        become(ClaimState.RECOMMENDED);
        recommendation = said;
    }

    /**
     * @param lastDay to ask for another look
     * @throws MovedOn if somebody was faster
     */
    public void decide(ClaimDecision said, LocalDate lastDay) {
        become(said.outcome(total));
        decision = said;
        appealBy = lastDay;
    }

    /** Asks for another look. @throws MovedOn if there is nothing to look at again, the time is over, or it was asked already */
    public void appeal(Appeal asked) {
        if (!mayBeAppealed(asked.askedOn())) {
            throw new MovedOn(claimId);
        }
        appeal = asked;
    }

    /** Once, in time, and only where less was approved than was asked for. */
    public boolean mayBeAppealed(LocalDate on) {
        return (state == ClaimState.REFUSED || state == ClaimState.APPROVED_IN_PART)
                && appeal() == null
                && !on.isAfter(appealBy);
    }

    /** @throws MovedOn if there is none, or it is answered already */
    public void takeAppealBack() {
        if (!isAppealOpen()) {
            throw new MovedOn(claimId);
        }
        appeal = null;
    }

    /**
     * @param said the whole sum from now on, which is never less than before
     * @throws MovedOn if somebody was faster
     */
    public void decideAppeal(ClaimDecision said) {
        if (!isAppealOpen()) {
            throw new MovedOn(claimId);
        }
        if (decision.sum().isMoreThan(said.sum())) {
            throw new IllegalArgumentException(said.sum().toString());
        }
        ClaimState outcome = said.outcome(total);
        if (outcome != state) {
            become(outcome);
        }
        appealDecision = said;
    }

    public boolean isAppealOpen() {
        return appeal() != null && appealDecision() == null;
    }

    private void become(ClaimState next) {
        if (!state.mayBecome(next)) {
            throw new MovedOn(claimId);
        }
        state = next;
    }

    public String claimId() {
        return claimId;
    }

    public PersonId whose() {
        return whose;
    }

    /** The code of that which is asked for. */
    public String entitlement() {
        return entitlement;
    }

    public ClaimState state() {
        return state;
    }

    public String words() {
        return words;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public String urgentWhy() {
        return urgentWhy;
    }

    public Money total() {
        return total;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** Null while it is being written. The rule of that day holds for it, whatever changes later. */
    public LocalDate sentOn() {
        return sentOn;
    }

    /** Null while nobody has. */
    public Recommendation recommendation() {
        return recommendation == null || recommendation.by() == null ? null : recommendation;
    }

    /** Who recommended it, or null. */
    public PersonId recommendedBy() {
        return recommendation() == null ? null : recommendation.by();
    }

    /** Null while it is not decided. */
    public ClaimDecision decision() {
        return decision == null || decision.by() == null ? null : decision;
    }

    /** The last day to ask for another look; null while it is not decided. */
    public LocalDate appealBy() {
        return appealBy;
    }

    /** Null if nobody asked for another look. */
    public Appeal appeal() {
        return appeal == null || appeal.askedOn() == null ? null : appeal;
    }

    /** What came of the other look, or null. */
    public ClaimDecision appealDecision() {
        return appealDecision == null || appealDecision.by() == null ? null : appealDecision;
    }

    /** What holds in the end: the answer, or that of the other look; null while it is not decided. */
    public ClaimDecision lastDecision() {
        return appealDecision() == null ? decision() : appealDecision();
    }
}
