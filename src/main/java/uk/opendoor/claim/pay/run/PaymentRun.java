package uk.opendoor.claim.pay.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.opendoor.claim.pay.PaymentReference;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.PersonId;

/**
 * Payments that were handed to the finance system together. It keeps the account that pays, as it was configured then, so
 * that its files have the same bytes whenever they are asked for.
 */
@Entity
@Table(name = "payment_run")
@NamedQuery(name = "PaymentRun.byId", query = "select r from PaymentRun r where r.runId = :id")
@NamedQuery(name = "PaymentRun.latest", query = "select r from PaymentRun r order by r.madeAt desc, r.id desc")
public class PaymentRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "run_id", nullable = false, unique = true, length = PersonId.LENGTH)
    private String runId;

    @Column(nullable = false, unique = true, length = PaymentReference.LENGTH)
    private String reference;

    @Column(name = "made_by", nullable = false, length = PersonId.LENGTH)
    private PersonId madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(length = Payer.NAME_LENGTH)
    private String payer;

    @Column(name = "payer_iban", length = Payer.IBAN_LENGTH)
    private String iban;

    protected PaymentRun() {}

    /** @param from the account that pays, if one is configured */
    public PaymentRun(FormId form, Optional<Payer.Account> from, PersonId by, Instant at) {
        this.runId = form.value();
        this.reference = PaymentReference.run(form);
        this.madeBy = by;
        this.madeAt = at.truncatedTo(ChronoUnit.SECONDS);
        this.payer = from.map(Payer.Account::name).orElse(null);
        this.iban = from.map(Payer.Account::iban).orElse(null);
    }

    String runId() {
        return runId;
    }

    String reference() {
        return reference;
    }

    PersonId madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Nothing if none was configured when it was made. */
    Optional<Payer.Account> from() {
        return Optional.ofNullable(iban).map(known -> new Payer.Account(payer, known));
    }
}
