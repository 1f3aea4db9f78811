package uk.opendoor.meeting.part;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What is going well, what worries them, and whom they want with them, in their own words. */
@Embeddable
public class PartWords {

    public static final int LENGTH = 3000;
    public static final int WITH_LENGTH = 1000;

    @Column(name = "going_well", nullable = false, length = LENGTH)
    private String well;

    @Column(name = "worries", nullable = false, length = LENGTH)
    private String worries;

    @Column(name = "want_with_me", nullable = false, length = WITH_LENGTH)
    private String with;

    protected PartWords() {}

    public PartWords(String well, String worries, String with) {
        this.well = well;
        this.worries = worries;
        this.with = with;
    }

    public String well() {
        return well;
    }

    public String worries() {
        return worries;
    }

    public String with() {
        return with;
    }

    boolean isEmpty() {
        return (well + worries + with).isEmpty();
    }

    boolean isSame(PartWords other) {
        return well.equals(other.well) && worries.equals(other.worries) && with.equals(other.with);
    }
}
