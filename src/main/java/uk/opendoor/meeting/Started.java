package uk.opendoor.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What started the clock of a meeting: which time limit runs, and from which day. */
@Embeddable
public class Started {

    @Column(name = "rule_code", length = Meeting.RULE_LENGTH)
    private String rule;

    @Column(name = "counted_from")
    private LocalDate from;

    protected Started() {}

    /** @param rule the code of the limit in deadlines.yaml */
    public Started(String rule, LocalDate from) {
        this.rule = rule;
        this.from = from;
    }

    public String rule() {
        return rule;
    }

    public LocalDate from() {
        return from;
    }
}
