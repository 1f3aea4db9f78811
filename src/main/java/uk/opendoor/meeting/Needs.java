package uk.opendoor.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What somebody needs to take part. */
@Embeddable
public class Needs {

    public static final int LANGUAGE_LENGTH = 60;

    /** Nothing at all. */
    public static final Needs NONE = new Needs(Brings.NOBODY, "", false, false, false, false, false);

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Brings.NAME_LENGTH)
    private Brings brings;

    @Column(name = "interpreter_for", nullable = false, length = LANGUAGE_LENGTH)
    private String language;

    @Column(nullable = false)
    private boolean signer;

    @Column(nullable = false)
    private boolean lift;

    @Column(nullable = false)
    private boolean childcare;

    @Column(name = "step_free", nullable = false)
    private boolean access;

    @Column(name = "own_waiting_room", nullable = false)
    private boolean separateRoom;

    protected Needs() {}

    /**
     * @param language of the interpreter, or empty if none is needed
     * @param lift whether somebody must drive them there
     * @param access whether they cannot take stairs, or need a hearing loop or the like
     * @param separateRoom whether they must wait apart
     */
    public Needs(
            Brings brings,
            String language,
            boolean signer,
            boolean lift,
            boolean childcare,
            boolean access,
            boolean separateRoom) {
        this.brings = brings;
        this.language = language;
        this.signer = signer;
        this.lift = lift;
        this.childcare = childcare;
        this.access = access;
        this.separateRoom = separateRoom;
    }

    public Brings brings() {
        return brings;
    }

    public String language() {
        return language;
    }

    public boolean interpreter() {
        return !language.isEmpty();
    }

    public boolean signer() {
        return signer;
    }

    public boolean lift() {
        return lift;
    }

    public boolean childcare() {
        return childcare;
    }

    public boolean access() {
        return access;
    }

    public boolean separateRoom() {
        return separateRoom;
    }

    public boolean any() {
        return brings != Brings.NOBODY || interpreter() || signer || lift || childcare || access || separateRoom;
    }

    /** Whether there is something that we must arrange before. */
    public boolean toArrange() {
        return interpreter() || signer || lift || childcare || access || separateRoom;
    }
}
