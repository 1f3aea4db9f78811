package uk.opendoor.claim;

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
@NamedQuery(name = "Claim.decided", query = """
                select c from Claim c where c.whose in :whose and c.decision.at is not null order by c.decision.at desc
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

    /** @throws MovedOn if somebody was faster */
    public void decide(ClaimDecision said) {
        become(said.outcome(total));
        decision = said;
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
}
