package uk.opendoor.plan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import uk.opendoor.plan.Matter;

/** What a review decided about one matter. It is never changed. */
@Entity
@Table(name = "review_decision")
@NamedQuery(
        name = "ReviewDecision.of",
        query = "select d from ReviewDecision d where d.reviewId in :reviews order by d.id")
public class ReviewDecision {

    /** Characters. */
    public static final int LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "review_id", nullable = false, length = Review.ID_LENGTH)
    private String reviewId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Matter matter;

    @Column(nullable = false, length = LENGTH)
    private String decided;

    protected ReviewDecision() {}

    public ReviewDecision(String reviewId, Matter matter, String decided) {
        this.reviewId = reviewId;
        this.matter = matter;
        this.decided = decided;
    }

    public String reviewId() {
        return reviewId;
    }

    public Matter matter() {
        return matter;
    }

    public String decided() {
        return decided;
    }
}
