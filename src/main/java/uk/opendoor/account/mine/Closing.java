package uk.opendoor.account.mine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import uk.opendoor.shared.PersonId;

/** Somebody asked for their account to be closed: it waits, and then it is closed or taken back. */
@Entity
@NamedQuery(
        name = "Closing.waiting",
        query = "select c from Closing c where c.person = :person and c.closedAt is null and c.takenBackAt is null"
                + " order by c.id")
@NamedQuery(
        name = "Closing.due",
        query = "select c from Closing c where c.closesAt <= :now and c.closedAt is null and c.takenBackAt is null"
                + " order by c.id")
public class Closing {

    static final Duration TIME_TO_THINK = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId person;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Closing() {}

    Closing(PersonId person, Instant now) {
        this.person = person;
        this.askedAt = now;
        this.closesAt = now.plus(TIME_TO_THINK);
    }

    void takeBack(Instant now) {
        takenBackAt = now;
    }

    void close(Instant now) {
        closedAt = now;
    }

    LocalDate closesOn(ZoneId zone) {
        return LocalDate.ofInstant(closesAt, zone);
    }

    PersonId person() {
        return person;
    }
}
