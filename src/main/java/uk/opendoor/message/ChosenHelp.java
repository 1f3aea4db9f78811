package uk.opendoor.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** One answer to the offer of help; the latest counts, and those before it are kept. */
@Entity
@Table(name = "chosen_help")
@NamedQuery(name = "ChosenHelp.of", query = "select c from ChosenHelp c where c.whose = :whose order by c.id desc")
@NamedQuery(
        name = "ChosenHelp.latest",
        query = "select c from ChosenHelp c where c.id in"
                + " (select max(d.id) from ChosenHelp d where d.whose in :whose group by d.whose)")
public class ChosenHelp {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = HelpChoice.NAME_LENGTH)
    private HelpChoice choice;

    @Column(name = "chosen_at", nullable = false)
    private Instant chosenAt;

    protected ChosenHelp() {}

    public ChosenHelp(PersonId whose, HelpChoice choice, Instant now) {
        this.whose = whose;
        this.choice = choice;
        this.chosenAt = now;
    }

    public PersonId whose() {
        return whose;
    }

    public HelpChoice choice() {
        return choice;
    }

    public Instant chosenAt() {
        return chosenAt;
    }
}
