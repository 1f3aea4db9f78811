package uk.opendoor.claim.pay.confirm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import uk.opendoor.claim.pay.PaymentReference;
import uk.opendoor.shared.PersonId;

/** What became of one row of a confirmation. */
@Entity
@Table(name = "payment_confirmation_row")
@NamedQuery(
        name = "ConfirmationRow.of",
        query = "select r from ConfirmationRow r where r.confirmationId = :id order by r.number")
class ConfirmationRow {

    static final int DETAIL_LENGTH = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "confirmation_id", nullable = false, length = PersonId.LENGTH)
    private String confirmationId;

    @Column(name = "number_of", nullable = false)
    private int number;

    @Column(nullable = false, length = PaymentReference.LENGTH)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = RowOutcome.NAME_LENGTH)
    private RowOutcome outcome;

    @Column(nullable = false, length = DETAIL_LENGTH)
    private String detail;

    protected ConfirmationRow() {}

    /**
     * @param number of the line in the file, as a spreadsheet shows it
     * @param reference as it is written; what is longer than any is cut off
     * @param detail the column that cannot be read, or what stands in place of a contradiction; or empty
     */
    ConfirmationRow(Confirmation of, int number, String reference, RowOutcome outcome, String detail) {
        this.confirmationId = of.confirmationId();
        this.number = number;
        this.reference = reference.substring(0, Math.min(PaymentReference.LENGTH, reference.length()));
        this.outcome = outcome;
        this.detail = detail;
    }

    ReportView.Row shown() {
        return new ReportView.Row(number, reference, outcome, detail);
    }
}
