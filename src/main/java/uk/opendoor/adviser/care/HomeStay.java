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
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.shared.PersonId;

/** Somebody lives in a home from a day on, until the next. What kind of home, and whether it suits; never where it is. */
@Entity
@Table(name = "home_stay")
@NamedQuery(
        name = "HomeStay.of",
        query = "select h from HomeStay h where h.whose in :whose order by h.since desc, h.id desc")
@NamedQuery(
        name = "HomeStay.current",
        query = "select h from HomeStay h where h.whose in :whose and h.since <= :on"
                + " and (h.until is null or h.until > :on) order by h.since, h.id")
@NamedQuery(
        name = "HomeStay.places",
        query = "select h.whose, h.since, h.provided from HomeStay h where h.whose in :whose and h.since <= :on"
                + " and (h.until is null or h.until > :on) order by h.since, h.id")
@NamedQuery(
        name = "HomeStay.own",
        query = "select h from HomeStay h where h.whose in :whose and h.kind = uk.opendoor.adviser.care.Accommodation.U"
                + " and h.since between :from and :until order by h.since, h.id")
@NamedQuery(name = "HomeStay.byId", query = "select h from HomeStay h where h.homeId = :id")
public class HomeStay {

    public static final int WORDS_LENGTH = 2000;
    static final int LOOKED_AT_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "home_id", nullable = false, unique = true, length = CareSpell.ID_LENGTH)
    private String homeId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Column(name = "since_day", nullable = false)
    private LocalDate since;

    @Column(name = "until_day")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 1)
    private Accommodation kind;

    @Column(nullable = false)
    private boolean provided;

    private Boolean suitable;

    @Column(name = "looked_at", nullable = false, length = LOOKED_AT_LENGTH)
    private String lookedAt;

    @Column(nullable = false, length = WORDS_LENGTH)
    private String words;

    protected HomeStay() {}

    /** @param homeId made with the form: the same one sent twice is one */
    public HomeStay(String homeId, PersonId whose, HomeFacts facts) {
        this.homeId = homeId;
        this.whose = whose;
        change(facts);
    }

    /** @throws IllegalArgumentException if it ends before it begins, or is a kind that never suits anybody and is said to */
    public final void change(HomeFacts facts) {
        if (facts.until() != null && !facts.since().isBefore(facts.until())) {
            throw new IllegalArgumentException("A stay ends after the day it begins");
        }
        if (facts.kind().isNeverSuitable() && Boolean.TRUE.equals(facts.suitable())) {
            throw new IllegalArgumentException("No home of this kind is suitable");
        }
        since = facts.since();
        until = facts.until();
        kind = facts.kind();
        provided = facts.provided();
        suitable = facts.suitable();
        lookedAt = facts.lookedAt().stream().map(Consideration::name).collect(Collectors.joining(" "));
        words = facts.words();
    }

    /** They moved on that day, if they had not before. */
    void end(LocalDate day) {
        if (until == null && since.isBefore(day)) {
            until = day;
        }
    }

    public HomeFacts facts() {
        Set<Consideration> looked = EnumSet.noneOf(Consideration.class);
        Stream.of(lookedAt.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Consideration::valueOf)
                .forEach(looked::add);
        return new HomeFacts(since, until, kind, provided, suitable, looked, words);
    }

    public String homeId() {
        return homeId;
    }

    public PersonId whose() {
        return whose;
    }

    public LocalDate since() {
        return since;
    }

    public Accommodation kind() {
        return kind;
    }

    /** Whether we found it (Children Act 1989, sections 23B and 24B): then the law's clocks run. */
    public boolean isProvided() {
        return provided;
    }

    /** Null while nobody has looked. */
    public Boolean suitable() {
        return suitable;
    }

    public int version() {
        return version;
    }
}
