package uk.opendoor.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a young person says when they ask for another look. */
@Embeddable
public class Appeal {

    public static final int WORDS_LENGTH = 2000;

    @Column(name = "appeal_words", length = WORDS_LENGTH)
    private String words;

    @Column(name = "appealed_on")
    private LocalDate askedOn;

    protected Appeal() {}

    public Appeal(String words, LocalDate askedOn) {
        this.words = words;
        this.askedOn = askedOn;
    }

    public String words() {
        return words;
    }

    public LocalDate askedOn() {
        return askedOn;
    }
}
