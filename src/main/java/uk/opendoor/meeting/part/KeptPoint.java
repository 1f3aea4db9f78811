package uk.opendoor.meeting.part;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One point of somebody's part, and its place among the others. */
@Entity
@Table(name = "own_point")
public class KeptPoint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "part", nullable = false)
    private OwnPart part;

    @Column(nullable = false)
    private int place;

    @Column(name = "it_says", nullable = false, length = OwnPoint.SAYS_LENGTH)
    private String says;

    @Column(name = "i_say", nullable = false, length = OwnPoint.MINE_LENGTH)
    private String mine;

    protected KeptPoint() {}

    KeptPoint(OwnPart part, int place, OwnPoint said) {
        this.part = part;
        this.place = place;
        this.says = said.says();
        this.mine = said.mine();
    }

    OwnPoint said() {
        return new OwnPoint(says, mine);
    }
}
