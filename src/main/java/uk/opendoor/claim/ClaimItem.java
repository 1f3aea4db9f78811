package uk.opendoor.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import uk.opendoor.shared.Money;

/** One thing that is asked for, and what it costs. While the claim is being written they are all replaced by what it says now. */
@Entity
@Table(name = "claim_item")
@NamedQuery(name = "ClaimItem.of", query = "select i from ClaimItem i where i.claimId in :claims order by i.number")
@NamedQuery(name = "ClaimItem.forget", query = "delete from ClaimItem i where i.claimId = :claim")
public class ClaimItem {

    public static final int WHAT_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "claim_id", nullable = false, length = Claim.ID_LENGTH)
    private String claimId;

    @Column(name = "number_of", nullable = false)
    private int number;

    @Column(nullable = false, length = WHAT_LENGTH)
    private String what;

    @Column(nullable = false)
    private Money price;

    protected ClaimItem() {}

    /** @param number its place in the list, from 1 */
    ClaimItem(String claimId, int number, Wanted wanted) {
        this.claimId = claimId;
        this.number = number;
        this.what = wanted.what();
        this.price = wanted.price();
    }

    /** A thing as somebody asks for it. */
    public record Wanted(String what, Money price) {}

    String claimId() {
        return claimId;
    }

    public Wanted wanted() {
        return new Wanted(what, price);
    }
}
