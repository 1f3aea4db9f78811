package uk.opendoor.adviser;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/** Who works with a young person, as what, for a time. */
@Entity
@NamedQuery(name = "Allocation.capacities", query = """
                select a.capacity from Allocation a where a.youngPerson = :whose
                and a.term.since <= :on and (a.term.until is null or a.term.until > :on)
                and (a.worker = :asker or a.worker in (
                    select c.away from Cover c where c.coveredBy = :asker
                    and c.term.since <= :on and c.term.until > :on))
                """)
@NamedQuery(
        name = "Allocation.of",
        query = "select a from Allocation a where a.youngPerson = :whose"
                + " and a.term.since <= :on and (a.term.until is null or a.term.until > :on) order by a.id")
@NamedQuery(name = "Allocation.forMeeting", query = "select a from Allocation a where a.meetingId = :meeting")
@NamedQuery(
        name = "Allocation.by",
        query = "select a from Allocation a where a.worker in :workers"
                + " and a.term.since <= :on and (a.term.until is null or a.term.until > :on) order by a.id")
public class Allocation {

    static final int CAPACITY_LENGTH = 30;

    private static final int MEETING_LENGTH = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId worker;

    @Column(name = "young_person", nullable = false, length = PersonId.LENGTH)
    private PersonId youngPerson;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = CAPACITY_LENGTH)
    private Capacity capacity;

    @Embedded
    private Term term;

    @Column(name = "meeting_id", length = MEETING_LENGTH)
    private String meetingId;

    protected Allocation() {}

    public Allocation(PersonId worker, PersonId youngPerson, Capacity capacity, Term term) {
        this.worker = worker;
        this.youngPerson = youngPerson;
        this.capacity = capacity;
        this.term = term;
    }

    /** @param meetingId the meeting that they lead, for which alone they work with each other */
    public Allocation(PersonId worker, PersonId youngPerson, Capacity capacity, Term term, String meetingId) {
        this(worker, youngPerson, capacity, term);
        this.meetingId = meetingId;
    }

    /** The same for somebody else, from that day on. */
    Allocation handedOn(PersonId next, LocalDate day) {
        return new Allocation(next, youngPerson, capacity, new Term(day, term.until()), meetingId);
    }

    /** @param over the first day on which they do not work with each other, if they would have stopped sooner */
    public void lastAtLeastUntil(LocalDate over) {
        if (term.isOverOn(over)) {
            term = new Term(term.since(), over);
        }
    }

    public boolean isWithoutEnd() {
        return term.until() == null;
    }

    /** They work with each other no more, from that day on. */
    public void end(LocalDate day) {
        term = term.endedOn(day);
    }

    public PersonId worker() {
        return worker;
    }

    public PersonId youngPerson() {
        return youngPerson;
    }

    public Capacity capacity() {
        return capacity;
    }
}
