package uk.opendoor.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.opendoor.access.Standing;
import uk.opendoor.shared.PersonId;

/**
 * What somebody is to a young person, for a time: a parent, a carer while a placement lasts, a supporter while they are
 * wanted. Somebody who is excluded has no standing any more; to let them back in takes a new relation, with new grants.
 */
@Entity
@NamedQuery(
        name = "Relation.between",
        query = "select distinct r from Relation r left join fetch r.grants"
                + " where r.kin = :kin and r.youngPerson = :youngPerson order by r.id")
@NamedQuery(
        name = "Relation.of",
        query = "select distinct r from Relation r left join fetch r.grants where r.youngPerson = :youngPerson"
                + " order by r.id")
@NamedQuery(
        name = "Relation.by",
        query = "select distinct r from Relation r left join fetch r.grants where r.kin = :kin order by r.id")
@NamedQuery(
        name = "Relation.byIds",
        query = "select distinct r from Relation r left join fetch r.grants where r.relationId in :ids")
@NamedQuery(name = "Relation.byId", query = "select r from Relation r where r.relationId = :id")
@NamedQuery(name = "Relation.family", query = """
                select count(r) from Relation r where r.kin = :person and (r.youngPerson = :child or r.youngPerson in (
                    select o.youngPerson from Relation o where o.kin = :kin))
                """)
public class Relation {

    public static final int WHY_LENGTH = 500;

    static final int ID_LENGTH = 36;
    static final int KIND_LENGTH = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "relation_id", nullable = false, unique = true, length = ID_LENGTH)
    private String relationId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId kin;

    @Column(name = "young_person", nullable = false, length = PersonId.LENGTH)
    private PersonId youngPerson;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = KIND_LENGTH)
    private RelationKind kind;

    @Column(name = "since_day", nullable = false)
    private LocalDate since;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "excluded_since")
    private LocalDate excludedSince;

    @Column(name = "excluded_by", length = PersonId.LENGTH)
    private PersonId excludedBy;

    @Column(name = "excluded_why", length = WHY_LENGTH)
    private String excludedWhy;

    @Column(name = "ended_by", length = PersonId.LENGTH)
    private PersonId endedBy;

    @Column(name = "ended_why", length = WHY_LENGTH)
    private String endedWhy;

    @OneToMany(mappedBy = "relation")
    @OrderBy("id")
    private List<Grant> grants = new ArrayList<>();

    protected Relation() {}

    /**
     * @param kin who is something to the young person
     * @param until the first day on which they are it no more, as when a placement ends; or null
     */
    public Relation(PersonId kin, PersonId youngPerson, RelationKind kind, LocalDate since, LocalDate until) {
        this(UUID.randomUUID().toString(), kin, youngPerson, kind, since, until);
    }

    /** @param relationId random */
    public Relation(
            String relationId,
            PersonId kin,
            PersonId youngPerson,
            RelationKind kind,
            LocalDate since,
            LocalDate until) {
        this.relationId = relationId;
        this.kin = kin;
        this.youngPerson = youngPerson;
        this.kind = kind;
        this.since = since;
        this.until = until;
    }

    /** Whether it holds on that day. */
    public boolean isLiveOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until)) && !isExcludedOn(day);
    }

    public boolean isExcludedOn(LocalDate day) {
        return excludedSince != null && !day.isBefore(excludedSince);
    }

    /**
     * What the case system says of it now. It ends on its day, and with it every grant.
     *
     * @throws IllegalArgumentException if they would stand otherwise by it: their grants were for who they were
     */
    public void putRight(RelationKind is, LocalDate from, LocalDate to) {
        if (is.standing() != kind.standing()) {
            throw new IllegalArgumentException(is.name());
        }
        this.kind = is;
        this.since = from;
        this.until = to;
    }

    /** Takes the standing away from that day on. */
    public void exclude(LocalDate day, PersonId by, String why) {
        this.excludedSince = day;
        this.excludedBy = by;
        this.excludedWhy = why;
    }

    /**
     * A worker says that they are it no more.
     *
     * @param day the first one on which they are not
     */
    public void end(LocalDate day, PersonId by, String why) {
        this.until = day;
        this.endedBy = by;
        this.endedWhy = why;
    }

    /** Whether this worker ended it, with that day: a form that is sent twice ends it once. */
    public boolean isEndedBy(PersonId worker, LocalDate day) {
        return worker.equals(endedBy) && day.equals(until);
    }

    public Standing standing() {
        return kind.standing();
    }

    public String relationId() {
        return relationId;
    }

    public PersonId kin() {
        return kin;
    }

    public PersonId youngPerson() {
        return youngPerson;
    }

    public RelationKind kind() {
        return kind;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate until() {
        return until;
    }

    public String excludedWhy() {
        return excludedWhy;
    }

    /** Why a worker ended it, or null. */
    public String endedWhy() {
        return endedWhy;
    }

    public List<Grant> grants() {
        return List.copyOf(grants);
    }

    void add(Grant grant) {
        grants.add(grant);
    }
}
