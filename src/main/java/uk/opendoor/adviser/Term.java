package uk.opendoor.adviser;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From which day until which: the last one is the first day on which it is over. */
@Embeddable
public class Term {

    @Column(name = "since_day", nullable = false)
    private LocalDate since;

    @Column(name = "until_day")
    private LocalDate until;

    protected Term() {}

    /** @param until the first day on which it is over, or null while nobody knows */
    public Term(LocalDate since, LocalDate until) {
        this.since = since;
        this.until = until;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate until() {
        return until;
    }

    boolean isOverOn(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    /** It is over from that day on, unless it was over before. */
    Term endedOn(LocalDate day) {
        return isOverOn(day) ? this : new Term(since, day);
    }
}
