package uk.opendoor.adviser.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.shared.PersonId;

/** A stretch of a young life: from its first day until the first one after it. */
@Entity
@Table(name = "care_spell")
@NamedQuery(name = "CareSpell.everybody", query = "select distinct s.whose from CareSpell s")
@NamedQuery(
        name = "CareSpell.of",
        query = "select s from CareSpell s where s.whose in :whose order by s.since desc, s.id desc")
@NamedQuery(name = "CareSpell.byIds", query = "select s from CareSpell s where s.spellId in :ids")
@NamedQuery(name = "CareSpell.byId", query = "select s from CareSpell s where s.spellId = :id")
public class CareSpell {

    static final int ID_LENGTH = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "spell_id", nullable = false, unique = true, length = ID_LENGTH)
    private String spellId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = SpellKind.NAME_LENGTH)
    private SpellKind kind;

    @Column(name = "since_day", nullable = false)
    private LocalDate since;

    @Column(name = "until_day")
    private LocalDate until;

    protected CareSpell() {}

    /**
     * @param spellId made with the form: the same one sent twice is one
     * @param until the first day after it, or null while it goes on
     */
    public CareSpell(String spellId, PersonId whose, SpellKind kind, LocalDate since, LocalDate until) {
        this.spellId = spellId;
        this.whose = whose;
        change(kind, since, until);
    }

    /** @throws IllegalArgumentException if it ends before it begins */
    public final void change(SpellKind what, LocalDate from, LocalDate to) {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("A spell ends after the day it begins");
        }
        kind = what;
        since = from;
        until = to;
    }

    public String spellId() {
        return spellId;
    }

    public PersonId whose() {
        return whose;
    }

    public SpellKind kind() {
        return kind;
    }

    public LocalDate since() {
        return since;
    }

    /** None while it goes on. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public int version() {
        return version;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
