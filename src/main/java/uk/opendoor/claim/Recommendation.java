package uk.opendoor.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/** What who works with a young person says to the manager about a claim. */
@Embeddable
public class Recommendation {

    public static final int WORDS_LENGTH = 1000;

    @Column(name = "recommended_sum")
    private Money sum;

    @Column(name = "recommended_words", length = WORDS_LENGTH)
    private String words;

    @Column(name = "recommended_by", length = PersonId.LENGTH)
    private PersonId by;

    @Column(name = "recommended_at")
    private Instant at;

    protected Recommendation() {}

    /** @param sum up to which a yes is recommended; nothing for a no */
    public Recommendation(Money sum, String words, PersonId by, Instant at) {
        this.sum = sum;
        this.words = words;
        this.by = by;
        this.at = at;
    }

    public Money sum() {
        return sum;
    }

    public String words() {
        return words;
    }

    public PersonId by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
