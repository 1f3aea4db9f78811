package uk.opendoor.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import uk.opendoor.access.Granted;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Standing;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.PersonId;

/**
 * One thing of one young person's record that one other person may see, for a time. It ends on its day, with the relation
 * it was given to, and, unless the young person gave it to a supporter, on their 18th birthday. An address or a school is
 * worth nothing until a second person has approved it.
 */
@Entity
@Table(name = "family_grant")
@NamedQuery(name = "Grant.byId", query = "select g from Grant g join fetch g.relation where g.grantId = :id")
@NamedQuery(name = "Grant.undecided", query = """
                select g from Grant g join fetch g.relation where g.relation.youngPerson in :youngPeople
                and g.approvedAt is null and g.withdrawnAt is null and g.until > :on order by g.id
                """)
public class Grant {

    public static final int REASON_LENGTH = 500;
    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_MONTHS = 12;

    /** From this age the young person alone decides which relative reads their pathway plan; before, workers do. */
    public static final int OWN_PLAN_AGE = 16;

    static final int ID_LENGTH = 36;
    static final int PERMISSION_LENGTH = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "grant_id", nullable = false, unique = true, length = ID_LENGTH)
    private String grantId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "relation", nullable = false)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = PERMISSION_LENGTH)
    private Permission permission;

    @Column(length = ID_LENGTH)
    private String document;

    @Column(nullable = false, length = REASON_LENGTH)
    private String reason;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId author;

    @Column(name = "granted_at", nullable = false)
    private Instant grantedAt;

    @Column(name = "until_day", nullable = false)
    private LocalDate until;

    @Column(length = PersonId.LENGTH)
    private PersonId approver;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by", length = PersonId.LENGTH)
    private PersonId withdrawnBy;

    @Column(name = "withdrawn_why", length = REASON_LENGTH)
    private String withdrawnWhy;

    protected Grant() {}

    /**
     * @param grantId random, of 36 characters: the same one sent twice is one grant
     * @param document the one document it is for, or null
     * @param author who grants it: a worker, or the young person themselves
     * @param until the first day on which it is over, at most {@link #LONGEST_MONTHS} ahead
     * @throws IllegalArgumentException if the table of permissions knows no such grant to such a relation, or if it is
     *     not the author's to give: a supporter sees what the young person shares, a parent what workers agreed, and of
     *     the pathway plan what the young person shares
     */
    public Grant(
            String grantId,
            Relation relation,
            Permission permission,
            String document,
            String reason,
            PersonId author,
            Instant at,
            LocalDate until) {
        boolean isShared = author.equals(relation.youngPerson());
        boolean isTheirsToGive =
                isShared ? isToSupporter(relation) || permission == Permission.PATHWAY_PLAN : !isToSupporter(relation);
        if (!permission.isGrantedTo(relation.standing()) || !isTheirsToGive) {
            throw new IllegalArgumentException(permission.name());
        }
        this.grantId = grantId;
        this.relation = relation;
        this.permission = permission;
        this.document = document;
        this.reason = reason;
        this.author = author;
        this.grantedAt = at;
        this.until = until;
        relation.add(this);
    }

    /**
     * @throws ChangedMeanwhile if there is nothing to approve any more
     * @throws GrantRefused if it is their own
     */
    public void approve(PersonId second, Instant at, LocalDate on, LocalDate bornOn) {
        if (second.equals(author)) {
            throw new GrantRefused(GrantRefused.Why.OWN_GRANT);
        }
        move(GrantState.LIVE, on, bornOn);
        this.approver = second;
        this.approvedAt = at;
    }

    /** @throws ChangedMeanwhile if it has ended or was withdrawn already */
    public void withdraw(PersonId by, String why, Instant at, LocalDate on, LocalDate bornOn) {
        move(GrantState.WITHDRAWN, on, bornOn);
        this.withdrawnAt = at;
        this.withdrawnBy = by;
        this.withdrawnWhy = why;
    }

    private void move(GrantState to, LocalDate on, LocalDate bornOn) {
        if (!stateOn(on, bornOn).mayBecome(to)) {
            throw new ChangedMeanwhile();
        }
    }

    /** @param bornOn when the young person was born; if nobody knows, they are taken for an adult */
    public GrantState stateOn(LocalDate on, LocalDate bornOn) {
        if (withdrawnAt != null) {
            return GrantState.WITHDRAWN;
        }
        if (!on.isBefore(endsOn(bornOn)) || !relation.isLiveOn(on)) {
            return GrantState.ENDED;
        }
        return needsSecondPerson() && approvedAt == null ? GrantState.WAITING : GrantState.LIVE;
    }

    /** The first day on which it is over by itself. */
    public LocalDate endsOn(LocalDate bornOn) {
        LocalDate relationEnds = relation.until() == null ? LocalDate.MAX : relation.until();
        return Stream.of(until, ripeOn(bornOn), relationEnds)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The birthday that ends it. */
    private LocalDate ripeOn(LocalDate bornOn) {
        if (isFromTheYoungPerson()) {
            return isToSupporter(relation) ? LocalDate.MAX : birthday(bornOn, Birthdays.ADULT);
        }
        return birthday(bornOn, permission == Permission.PATHWAY_PLAN ? OWN_PLAN_AGE : Birthdays.ADULT);
    }

    private static boolean isToSupporter(Relation relation) {
        return relation.standing() == Standing.SUPPORTER;
    }

    /** As the door is told of it. */
    Granted granted(LocalDate bornOn) {
        return new Granted(
                relation.standing(),
                permission,
                document,
                approvedAt != null,
                endsOn(bornOn),
                birthday(bornOn, Birthdays.ADULT));
    }

    private static LocalDate birthday(LocalDate bornOn, int age) {
        return bornOn == null ? LocalDate.MIN : new Birthdays(bornOn).at(age);
    }

    /** What a young person shares is theirs to share. */
    public boolean isFromTheYoungPerson() {
        return author.equals(relation.youngPerson());
    }

    public boolean needsSecondPerson() {
        return permission.needsSecondPerson(relation.standing());
    }

    public String grantId() {
        return grantId;
    }

    public Relation relation() {
        return relation;
    }

    public Permission permission() {
        return permission;
    }

    public String document() {
        return document;
    }

    public String reason() {
        return reason;
    }

    public PersonId author() {
        return author;
    }

    public PersonId approver() {
        return approver;
    }

    public LocalDate until() {
        return until;
    }

    public Instant grantedAt() {
        return grantedAt;
    }
}
