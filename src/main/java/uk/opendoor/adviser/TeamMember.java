package uk.opendoor.adviser;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/** Somebody who belongs to a team for a time, perhaps as its manager. */
@Entity
@Table(name = "team_member")
@NamedQuery(name = "TeamMember.managesWorkerOf", query = """
                select count(a) from Allocation a, TeamMember m, TeamMember boss
                where a.youngPerson = :whose
                and a.term.since <= :on and (a.term.until is null or a.term.until > :on)
                and m.person = a.worker
                and m.term.since <= :on and (m.term.until is null or m.term.until > :on)
                and boss.team = m.team and boss.manager = true
                and boss.term.since <= :on and (boss.term.until is null or boss.term.until > :on)
                and (boss.person = :asker or boss.person in (
                    select c.away from Cover c where c.coveredBy = :asker
                    and c.term.since <= :on and c.term.until > :on))
                """)
@NamedQuery(name = "TeamMember.managedBy", query = """
                select m from TeamMember m join fetch m.team
                where m.term.since <= :on and (m.term.until is null or m.term.until > :on)
                and m.team in (
                    select boss.team from TeamMember boss where boss.person in :managers and boss.manager = true
                    and boss.term.since <= :on and (boss.term.until is null or boss.term.until > :on))
                order by m.id
                """)
@NamedQuery(
        name = "TeamMember.of",
        query = "select m from TeamMember m where m.person = :person"
                + " and m.term.since <= :on and (m.term.until is null or m.term.until > :on)")
@NamedQuery(
        name = "TeamMember.in",
        query = "select m from TeamMember m where m.team.teamId = :team"
                + " and m.term.since <= :on and (m.term.until is null or m.term.until > :on)")
@NamedQuery(name = "TeamMember.managersOf", query = """
                select distinct boss.person from TeamMember boss, TeamMember m
                where m.person in :workers and boss.team = m.team and boss.manager = true
                and m.term.since <= :on and (m.term.until is null or m.term.until > :on)
                and boss.term.since <= :on and (boss.term.until is null or boss.term.until > :on)
                """)
@NamedQuery(name = "TeamMember.managers", query = """
                select distinct m.person from TeamMember m where m.manager = true
                and m.term.since <= :on and (m.term.until is null or m.term.until > :on)
                """)
public class TeamMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team", nullable = false)
    private Team team;

    @Column(nullable = false)
    private boolean manager;

    @Embedded
    private Term term;

    protected TeamMember() {}

    public TeamMember(PersonId person, Team team, boolean manager, Term term) {
        this.person = person;
        this.team = team;
        this.manager = manager;
        this.term = term;
    }

    /** They belong to it no more, from that day on. */
    void leave(LocalDate day) {
        term = term.endedOn(day);
    }

    public PersonId person() {
        return person;
    }

    public Team team() {
        return team;
    }

    public boolean isManager() {
        return manager;
    }
}
