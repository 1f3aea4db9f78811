package uk.opendoor.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a worker wants to change, and why. */
@Embeddable
public class ChangeWanted {

    @Embedded
    @AttributeOverride(name = "starts", column = @Column(name = "new_starts_at"))
    @AttributeOverride(name = "minutes", column = @Column(name = "new_minutes"))
    private Slot next;

    @Column(name = "only_invitation", length = Meeting.ID_LENGTH)
    private String only;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = ChangeReason.NAME_LENGTH)
    private ChangeReason reason;

    @Column(nullable = false, length = Meeting.WHY_LENGTH)
    private String words;

    protected ChangeWanted() {}

    /**
     * @param next the new time, or null if the meeting is off
     * @param only the invitation whose own time changes, or null if the whole meeting moves
     * @param words for workers alone
     */
    public ChangeWanted(Slot next, String only, ChangeReason reason, String words) {
        if (next == null && only != null) {
            throw new IllegalArgumentException("a meeting is off for all or for none");
        }
        this.next = next == null ? null : next.copy();
        this.only = only;
        this.reason = reason;
        this.words = words;
    }

    public boolean isOff() {
        return next == null || next.starts() == null;
    }

    /** Null if the meeting is off. */
    public Slot next() {
        return isOff() ? null : next;
    }

    /** Null if the whole meeting moves. */
    public String only() {
        return only;
    }

    public ChangeReason reason() {
        return reason;
    }

    public String words() {
        return words;
    }
}
