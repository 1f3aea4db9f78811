package uk.opendoor.claim.pay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import uk.opendoor.shared.PersonId;

/** The number under which the finance system knows somebody, and their account. Kept so that it is typed once. */
@Entity
@Table(name = "payment_payee")
@NamedQuery(name = "Payee.of", query = "select p from Payee p where p.whose = :whose")
public class Payee {

    public static final int LENGTH = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, length = PersonId.LENGTH)
    private PersonId whose;

    @Column(name = "payee_number", nullable = false, length = LENGTH)
    private String number;

    protected Payee() {}

    public Payee(PersonId whose, String number) {
        this.whose = whose;
        this.number = number;
    }

    /** The finance system gave them another one, or it was mistyped. */
    public void renumber(String another) {
        number = another;
    }

    public String number() {
        return number;
    }
}
