package uk.opendoor.meeting.held;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import uk.opendoor.shared.PersonId;

/** One child or young person whom it is about. */
@Entity
@Table(name = "held_child")
@NamedQuery(name = "HeldChild.of", query = "select c from HeldChild c where c.heldId in :held order by c.id")
@NamedQuery(name = "HeldChild.together", query = """
                select distinct c.child from HeldChild c, HeldMeeting h where c.heldId = h.heldId
                and h.state <> uk.opendoor.meeting.held.HeldState.TURNED_DOWN
                and c.heldId in (select o.heldId from HeldChild o where o.child = :child)
                """)
public class HeldChild {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "held_id", nullable = false, length = HeldMeeting.ID_LENGTH)
    private String heldId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId child;

    protected HeldChild() {}

    HeldChild(String heldId, PersonId child) {
        this.heldId = heldId;
        this.child = child;
    }

    String heldId() {
        return heldId;
    }

    PersonId child() {
        return child;
    }
}
