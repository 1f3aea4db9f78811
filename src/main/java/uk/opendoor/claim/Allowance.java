package uk.opendoor.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/**
 * What was approved for one person of one thing in the time that its limit is for. Every approval passes it, so that of two
 * who approve the last of it at once one is told to look again.
 */
@Entity
@Table(name = "claim_allowance")
@NamedQuery(name = "Allowance.of", query = "select a from Allowance a where a.whose in :whose order by a.id")
public class Allowance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Column(nullable = false, length = Claim.CODE_LENGTH)
    private String entitlement;

    @Column(name = "counts_from", nullable = false)
    private LocalDate from;

    @Column(nullable = false)
    private Money approved;

    protected Allowance() {}

    public Allowance(PersonId whose, String entitlement, LocalDate from) {
        this.whose = whose;
        this.entitlement = entitlement;
        this.from = from;
        this.approved = Money.NOTHING;
    }

    /** @throws NotThatMuchLeft if it is more than is left of the limit */
    public void approve(Money sum, Money limit) {
        Money after = approved.plus(sum);
        if (after.isMoreThan(limit)) {
            throw new NotThatMuchLeft(new Balance(limit, approved, Money.NOTHING).left());
        }
        approved = after;
    }

    boolean isFor(String code, LocalDate start) {
        return entitlement.equals(code) && from.equals(start);
    }

    public PersonId whose() {
        return whose;
    }

    public Money approved() {
        return approved;
    }
}
