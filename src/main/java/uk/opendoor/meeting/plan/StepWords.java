package uk.opendoor.meeting.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/** What one step of a plan says. */
@Embeddable
public class StepWords {

    public static final int LENGTH = 500;
    public static final int WHO_LENGTH = 100;

    @Column(name = "must_change", nullable = false, length = LENGTH)
    private String change;

    @Column(name = "family_does", nullable = false, length = LENGTH)
    private String family;

    @Column(name = "we_do", nullable = false, length = LENGTH)
    private String ours;

    @Column(name = "how_known", nullable = false, length = LENGTH)
    private String known;

    @Column(nullable = false, length = WHO_LENGTH)
    private String who;

    @Column(name = "due_day", nullable = false)
    private LocalDate due;

    @Column(name = "falls_to", length = PersonId.LENGTH)
    private PersonId fallsTo;

    protected StepWords() {}

    /**
     * @param change what must change
     * @param family what the family does
     * @param ours what we do, or empty
     * @param known how we will know
     * @param who of us does it, or empty
     * @param fallsTo the one relative who does it and reads of it, or null for all of them
     */
    public StepWords(
            String change, String family, String ours, String known, String who, LocalDate due, PersonId fallsTo) {
        this.change = change;
        this.family = family;
        this.ours = ours;
        this.known = known;
        this.who = who;
        this.due = due;
        this.fallsTo = fallsTo;
    }

    /** Each thing that is kept has one of its own. */
    StepWords copy() {
        return new StepWords(change, family, ours, known, who, due, fallsTo);
    }

    /** Whether this relative reads it. */
    public boolean isFor(PersonId relative) {
        return fallsTo == null || fallsTo.equals(relative);
    }

    public String change() {
        return change;
    }

    public String family() {
        return family;
    }

    public String ours() {
        return ours;
    }

    public String known() {
        return known;
    }

    public String who() {
        return who;
    }

    public LocalDate due() {
        return due;
    }

    /** The one relative whose step it is, or null. */
    public PersonId fallsTo() {
        return fallsTo;
    }
}
