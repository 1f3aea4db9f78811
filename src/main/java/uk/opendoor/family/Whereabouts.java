package uk.opendoor.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** Where a young person lives, and where they spend the day: what must never reach the wrong eyes. */
@Entity
@NamedQuery(name = "Whereabouts.of", query = "select w from Whereabouts w where w.youngPerson = :youngPerson")
public class Whereabouts {

    public static final int LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "young_person", nullable = false, unique = true, length = PersonId.LENGTH)
    private PersonId youngPerson;

    @Column(name = "home_address", length = LENGTH)
    private String homeAddress;

    @Column(name = "daily_places", length = LENGTH)
    private String dailyPlaces;

    @Column(name = "changed_by", nullable = false, length = PersonId.LENGTH)
    private PersonId changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Whereabouts() {}

    /**
     * @param homeAddress in lines, or null
     * @param dailyPlaces the school, college, nursery or surgery, in lines, or null
     */
    public Whereabouts(PersonId youngPerson, String homeAddress, String dailyPlaces, PersonId by, Instant at) {
        this.youngPerson = youngPerson;
        this.homeAddress = homeAddress;
        this.dailyPlaces = dailyPlaces;
        this.changedBy = by;
        this.changedAt = at;
    }

    public void change(String home, String daily, PersonId by, Instant at) {
        this.homeAddress = home;
        this.dailyPlaces = daily;
        this.changedBy = by;
        this.changedAt = at;
    }

    public String homeAddress() {
        return homeAddress;
    }

    public String dailyPlaces() {
        return dailyPlaces;
    }

    /** 0 or 1 when it is new; it grows with each change. */
    public int version() {
        return version;
    }
}
