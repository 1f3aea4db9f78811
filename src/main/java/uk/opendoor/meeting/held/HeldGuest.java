package uk.opendoor.meeting.held;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.shared.PersonId;

/** One person whom the case system names as coming. Nobody is invited by it. */
@Entity
@Table(name = "held_guest")
@NamedQuery(name = "HeldGuest.of", query = "select g from HeldGuest g where g.heldId in :held order by g.id")
public class HeldGuest {

    private static final int AS_LENGTH = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "held_id", nullable = false, length = HeldMeeting.ID_LENGTH)
    private String heldId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId guest;

    @Enumerated(EnumType.STRING)
    @Column(name = "invited_as", nullable = false, length = AS_LENGTH)
    private InvitedAs as;

    protected HeldGuest() {}

    HeldGuest(String heldId, SaidMeeting.Guest said) {
        this.heldId = heldId;
        this.guest = said.who();
        this.as = said.as();
    }

    String heldId() {
        return heldId;
    }

    SaidMeeting.Guest said() {
        return new SaidMeeting.Guest(guest, as);
    }
}
