package uk.opendoor.account.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** Up to when somebody has said that they have seen what happened. It never goes back. */
@Entity
@Table(name = "news_mark")
@NamedQuery(name = "NewsMark.of", query = "select m from NewsMark m where m.whose = :whose")
class NewsMark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, length = PersonId.LENGTH)
    private PersonId whose;

    @Column(name = "seen_until", nullable = false)
    private Instant seenUntil;

    protected NewsMark() {}

    NewsMark(PersonId whose, Instant seenUntil) {
        this.whose = whose;
        this.seenUntil = seenUntil;
    }

    void move(Instant until) {
        if (until.isAfter(seenUntil)) {
            seenUntil = until;
        }
    }

    Instant seenUntil() {
        return seenUntil;
    }
}
