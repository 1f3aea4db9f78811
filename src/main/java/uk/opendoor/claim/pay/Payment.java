package uk.opendoor.claim.pay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.stream.Stream;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/**
 * A sum that somebody gets on a day: planned by a worker, then handed to the finance system in a run, or handed over by the
 * worker. Its sum never changes, and it is paid once: what came back is planned again as another payment that points at it.
 */
@Entity
@NamedQuery(name = "Payment.byReference", query = "select p from Payment p where p.reference in :references")
@NamedQuery(name = "Payment.ofClaim", query = "select p from Payment p where p.claimId = :claim order by p.dueOn, p.id")
@NamedQuery(
        name = "Payment.of",
        query = "select p from Payment p where p.whose = :whose order by p.dueOn desc, p.id desc")
@NamedQuery(name = "Payment.due", query = """
                select p from Payment p where p.state = uk.opendoor.claim.pay.PaymentState.PLANNED
                and p.way = uk.opendoor.claim.pay.PaymentWay.BANK_TRANSFER and p.dueOn <= :until order by p.dueOn, p.reference
                """)
@NamedQuery(
        name = "Payment.inRun",
        query = "select p from Payment p where p.runId = :run order by p.dueOn, p.reference")
@NamedQuery(name = "Payment.inRuns", query = "select p from Payment p where p.runId in :runs")
@NamedQuery(name = "Payment.toSeeTo", query = """
                select p from Payment p where p.whose in :whose and (p.state = uk.opendoor.claim.pay.PaymentState.RETURNED
                and not exists (select q from Payment q where q.insteadOf = p.reference)
                or p.dueOn < :today and p.state in (
                    uk.opendoor.claim.pay.PaymentState.PLANNED, uk.opendoor.claim.pay.PaymentState.IN_RUN))
                order by p.dueOn, p.id
                """)
public class Payment {

    public static final int REASON_LENGTH = 500;
    public static final int FINANCE_LENGTH = 40;

    static final int CLAIM_LENGTH = 36;
    static final int BUDGET_LENGTH = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, length = PaymentReference.LENGTH)
    private String reference;

    @Column(name = "claim_id", nullable = false, length = CLAIM_LENGTH)
    private String claimId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = PaymentWay.NAME_LENGTH)
    private PaymentWay way;

    @Column(name = "payee_number", length = Payee.LENGTH)
    private String payee;

    @Column(name = "amount", nullable = false)
    private Money sum;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(nullable = false, length = BUDGET_LENGTH)
    private String budget;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = PaymentState.NAME_LENGTH)
    private PaymentState state;

    @Column(name = "approved_by", nullable = false, length = PersonId.LENGTH)
    private PersonId approvedBy;

    /** Who decided when it was looked at again; the same one if nobody asked for that. */
    @Column(name = "approved_more_by", nullable = false, length = PersonId.LENGTH)
    private PersonId approvedMoreBy;

    @Column(name = "planned_by", nullable = false, length = PersonId.LENGTH)
    private PersonId plannedBy;

    @Column(name = "planned_on", nullable = false)
    private LocalDate plannedOn;

    @Column(name = "run_id", length = CLAIM_LENGTH)
    private String runId;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "finance_reference", length = FINANCE_LENGTH)
    private String financeReference;

    @Column(length = REASON_LENGTH)
    private String reason;

    @Column(name = "instead_of", length = PaymentReference.LENGTH)
    private String insteadOf;

    protected Payment() {}

    /**
     * @param reference made of the form: the same one sent twice is one payment
     * @param claim that was approved, and whose budget pays
     */
    public Payment(String reference, Claim claim, Money sum, HowPaid how, PersonId by, LocalDate on) {
        this.reference = reference;
        this.claimId = claim.claimId();
        this.whose = claim.whose();
        this.budget = claim.lastDecision().budget();
        this.approvedBy = claim.decision().by();
        this.approvedMoreBy = claim.lastDecision().by();
        this.sum = sum;
        this.plannedBy = by;
        this.plannedOn = on;
        this.state = PaymentState.PLANNED;
        take(how);
    }

    private void take(HowPaid how) {
        way = how.way();
        payee = how.way().isByRun() ? how.payee() : null;
        dueOn = how.on();
    }

    /** The one that takes the place of another that came back. */
    public Payment insteadOf(Payment returned) {
        insteadOf = returned.reference;
        return this;
    }

    /** @throws MovedOn if it is no longer planned, or somebody changed it since that version was looked at */
    public void change(int seen, HowPaid how, String why, PersonId by) {
        if (state != PaymentState.PLANNED || version != seen) {
            throw new MovedOn(reference);
        }
        take(how);
        reason = why;
        plannedBy = by;
    }

    /** @throws MovedOn if it is no longer planned */
    public void cancel(String why, LocalDate on) {
        become(PaymentState.CANCELLED);
        reason = why;
        settledOn = on;
    }

    /** A worker has handed it over. @throws MovedOn if it is no longer planned, or the finance system pays it */
    public void handOver(LocalDate on) {
        if (way.isByRun()) {
            throw new MovedOn(reference);
        }
        become(PaymentState.PAID);
        settledOn = on;
    }

    /** @throws MovedOn if it is no longer planned, or the finance system does not pay it */
    public void join(String run) {
        if (!way.isByRun()) {
            throw new MovedOn(reference);
        }
        become(PaymentState.IN_RUN);
        runId = run;
    }

    /** The finance system says what became of it. @throws MovedOn if it is in no run, or was settled before */
    public void settle(Settlement said) {
        if (state != PaymentState.IN_RUN) {
            throw new MovedOn(reference);
        }
        become(said.state());
        settledOn = said.on();
        financeReference = said.financeReference();
        reason = said.reason();
    }

    /** Whether the finance system has said exactly this before. */
    public boolean isSettledAs(Settlement said) {
        return runId != null
                && state == said.state()
                && said.on().equals(settledOn)
                && said.financeReference().equals(financeReference);
    }

    private void become(PaymentState next) {
        if (!state.mayBecome(next)) {
            throw new MovedOn(reference);
        }
        state = next;
    }

    /** Whether somebody had a hand in it who may therefore not send it to be paid. */
    public boolean isOf(PersonId officer) {
        return Stream.of(approvedBy, approvedMoreBy, plannedBy, whose).anyMatch(officer::equals);
    }

    public String reference() {
        return reference;
    }

    public int version() {
        return version;
    }

    public String claimId() {
        return claimId;
    }

    public PersonId whose() {
        return whose;
    }

    public PaymentWay way() {
        return way;
    }

    /** Their number in the finance system; null for what is handed over. */
    public String payee() {
        return payee;
    }

    public Money sum() {
        return sum;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String budget() {
        return budget;
    }

    public PaymentState state() {
        return state;
    }

    /** Null while it is in none. */
    public String runId() {
        return runId;
    }

    /** The day it was paid, came back or was cancelled; null until then. */
    public LocalDate settledOn() {
        return settledOn;
    }

    /** Why it was changed, cancelled or came back; null or empty if nobody said. */
    public String reason() {
        return reason;
    }

    /** The reference of the one that came back, whose place it takes; or null. */
    public String insteadOf() {
        return insteadOf;
    }
}
