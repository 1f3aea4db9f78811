package uk.opendoor.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.opendoor.access.Role;
import uk.opendoor.shared.PersonId;

/**
 * Somebody whom the portal knows: a young person, a relative, a supporter or a worker. The case system keeps the record
 * of the case; this is who they are here, whether they have an account or not.
 */
@Entity
@NamedQuery(name = "Person.byId", query = "select p from Person p where p.personId = :id")
@NamedQuery(
        name = "Person.reader",
        query = "select p.name.given, p.name.family, p.name.knownAs, r.role, r.since, r.until from Person p"
                + " left join p.roles r where p.personId = :id")
@NamedQuery(name = "Person.births", query = "select p.personId, p.bornOn from Person p where p.personId in :ids")
@NamedQuery(
        name = "Person.names",
        query = "select p.personId, p.name.given, p.name.family, p.name.knownAs from Person p where p.personId in :ids")
@NamedQuery(name = "Person.byIds", query = "select p from Person p where p.personId in :ids")
@NamedQuery(
        name = "Person.facts",
        query = "select p.name.given, p.name.family, p.name.knownAs, r.role, r.since, r.until, p.personId, p.bornOn,"
                + " p.caseReference from Person p left join p.roles r where p.personId in :ids")
@NamedQuery(name = "Person.byEmail", query = "select p from Person p where p.reach.email = :address")
@NamedQuery(name = "Person.byEmails", query = """
                select p.reach.email, p.personId, r.role from Person p join p.roles r where p.reach.email in :addresses
                and r.since <= :on and (r.until is null or r.until > :on)
                """)
@NamedQuery(name = "Person.byMobile", query = "select p from Person p where p.reach.mobile = :address")
@NamedQuery(name = "Person.byCase", query = "select p from Person p where p.caseReference = :reference")
@NamedQuery(name = "Person.holding", query = """
                select p.personId, p.name.given, p.name.family, p.name.knownAs from Person p join p.roles r
                where r.role = :role and r.since <= :on and (r.until is null or r.until > :on)
                order by p.name.given, p.name.family, p.id
                """)
@NamedQuery(name = "Person.count", query = "select count(p) from Person p")
public class Person {

    public static final int CASE_LENGTH = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "person_id", nullable = false, unique = true, length = PersonId.LENGTH)
    private PersonId personId;

    @Embedded
    private Name name;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Column(name = "case_reference", length = CASE_LENGTH)
    private String caseReference;

    @Embedded
    private Reach reach;

    @ElementCollection
    @CollectionTable(name = "held_role", joinColumns = @JoinColumn(name = "person", nullable = false))
    private List<HeldRole> roles = new ArrayList<>();

    protected Person() {}

    /**
     * @param bornOn null for somebody whose age is nobody's business here, such as a worker
     * @param caseReference what the case system calls the record, or null
     */
    public Person(
            PersonId personId,
            Name name,
            LocalDate bornOn,
            String caseReference,
            Reach reach,
            Collection<HeldRole> roles) {
        this.personId = personId;
        this.name = name;
        this.bornOn = bornOn;
        this.caseReference = caseReference;
        this.reach = reach;
        this.roles.addAll(roles);
    }

    public PersonId personId() {
        return personId;
    }

    public Name name() {
        return name;
    }

    public LocalDate bornOn() {
        return bornOn;
    }

    public String caseReference() {
        return caseReference;
    }

    public Reach reach() {
        return reach;
    }

    /** What they are on that day; a role that has ended is gone with it. */
    public Set<Role> rolesOn(LocalDate day) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        roles.stream().filter(role -> role.isHeldOn(day)).map(HeldRole::role).forEach(held::add);
        return held;
    }

    /** Makes them exactly this at work from that day on; what they are besides, such as a parent, stays. */
    public void holdAsStaff(Set<Role> wanted, LocalDate day) {
        Set<Role> held = rolesOn(day);
        List<HeldRole> gone = roles.stream()
                .filter(role -> role.isHeldOn(day) && role.role().isStaff() && !wanted.contains(role.role()))
                .toList();
        roles.removeAll(gone);
        gone.forEach(role -> roles.add(role.until(day)));
        wanted.stream()
                .filter(role -> role.isStaff() && !held.contains(role))
                .forEach(role -> roles.add(new HeldRole(role, day, null)));
    }

    /** What the case system says of them now. */
    public void putRight(Name another, LocalDate birthday, String reference) {
        this.name = another;
        this.bornOn = birthday;
        this.caseReference = reference;
    }

    /** They are this too from that day on, if they are not yet. */
    public void hold(Role role, LocalDate day) {
        if (!rolesOn(day).contains(role)) {
            roles.add(new HeldRole(role, day, null));
        }
    }

    public void reachBy(Reach another) {
        this.reach = another;
    }
}
