package uk.opendoor.plan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/** How somebody wishes a review to be. Every wish is kept: whoever asks again does not lose what they said before. */
@Entity
@Table(name = "review_wish")
@NamedQuery(name = "ReviewWish.of", query = "select w from ReviewWish w where w.reviewId in :reviews order by w.id")
@NamedQuery(name = "ReviewWish.byId", query = "select w from ReviewWish w where w.wishId = :id")
public class ReviewWish {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "wish_id", nullable = false, unique = true, length = Review.ID_LENGTH)
    private String wishId;

    @Column(name = "review_id", nullable = false, length = Review.ID_LENGTH)
    private String reviewId;

    @Column(name = "said_by", nullable = false, length = PersonId.LENGTH)
    private PersonId saidBy;

    @Column(name = "said_on", nullable = false)
    private LocalDate saidOn;

    @Column(nullable = false, length = Review.LENGTH)
    private String place;

    @Column(nullable = false, length = Review.LENGTH)
    private String people;

    @Column(nullable = false)
    private boolean advocate;

    protected ReviewWish() {}

    /** @param wishId made with the form: the same one sent twice is one */
    public ReviewWish(String wishId, String reviewId, PersonId saidBy, LocalDate saidOn, Wish wish) {
        this.wishId = wishId;
        this.reviewId = reviewId;
        this.saidBy = saidBy;
        this.saidOn = saidOn;
        this.place = wish.place();
        this.people = wish.people();
        this.advocate = wish.advocate();
    }

    public String reviewId() {
        return reviewId;
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    public Wish wish() {
        return new Wish(place, people, advocate);
    }
}
