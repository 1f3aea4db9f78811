package uk.opendoor.adviser.contact;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.shared.PersonId;

/** One contact of a worker with a young person. It is never changed (Care Leavers Regulations 2010, regulation 8(1)). */
@Entity
@Table(name = "contact_note")
@NamedQuery(name = "Contact.of", query = "select c from Contact c where c.whose = :whose order by c.on desc, c.id desc")
@NamedQuery(
        name = "Contact.touching",
        query = "select c from Contact c where c.whose = :whose and c.seen = true and c.touches like :matter"
                + " order by c.on desc, c.id desc")
@NamedQuery(name = "Contact.byId", query = "select c from Contact c where c.contactId = :id")
@NamedQuery(
        name = "Contact.met",
        query = "select distinct c.whose, c.kind, c.on from Contact c where c.whose in :whose and c.seen = true"
                + " and c.on > :after")
@NamedQuery(
        name = "Contact.lastMet",
        query = "select c.whose, c.kind, max(c.on) from Contact c where c.whose in :whose and c.seen = true"
                + " group by c.whose, c.kind")
@NamedQuery(
        name = "Contact.byDay",
        query = "select c.on, c.kind, count(c) from Contact c where c.worker in :workers and c.seen = true"
                + " and c.on >= :since group by c.on, c.kind")
@NamedQuery(
        name = "Contact.visitsBy",
        query = "select c.worker, count(c) from Contact c where c.worker in :workers and c.seen = true"
                + " and c.on >= :since and c.kind = :kind group by c.worker")
@NamedQuery(
        name = "Contact.confirmedBetween",
        query = "select c from Contact c where c.whose in :whose and c.inTouch is not null"
                + " and c.on between :first and :last order by c.on desc, c.id desc")
@NamedQuery(
        name = "Contact.confirmed",
        query = "select c from Contact c where c.whose = :whose and c.inTouch is not null"
                + " order by c.on desc, c.id desc")
public class Contact {

    public static final int NOTE_LENGTH = 2000;
    static final int ID_LENGTH = 36;
    static final int TOUCHES_LENGTH = 200;

    /** The matters of a pathway plan, as the plan's room calls them. */
    public static final List<String> MATTERS = List.of(
            "SUPPORT",
            "EDUCATION",
            "EMPLOYMENT",
            "CONTINGENCY",
            "HOME",
            "RELATIONSHIPS",
            "SKILLS",
            "MONEY",
            "HEALTH",
            "IDENTITY");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "contact_id", nullable = false, unique = true, length = ID_LENGTH)
    private String contactId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId worker;

    @Column(name = "on_day", nullable = false)
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = ContactKind.NAME_LENGTH)
    private ContactKind kind;

    @Column(nullable = false)
    private boolean seen;

    @Column(nullable = false, length = NOTE_LENGTH)
    private String note;

    @Column(nullable = false, length = TOUCHES_LENGTH)
    private String touches;

    @Column(name = "in_touch", length = InTouch.NAME_LENGTH)
    private String inTouch;

    @Column(length = Activity.NAME_LENGTH)
    private String activity;

    @Column(length = Activity.NAME_LENGTH)
    private String accommodation;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected Contact() {}

    /** @param contactId made with the form: the same one sent twice is one */
    public Contact(String contactId, PersonId whose, PersonId worker, ContactWanted said, Instant now) {
        this.contactId = contactId;
        this.whose = whose;
        this.worker = worker;
        this.on = said.on();
        this.kind = said.kind();
        this.seen = said.seen();
        this.note = said.note();
        this.touches = String.join(" ", said.touches());
        said.confirmed().ifPresent(this::confirm);
        this.writtenAt = now;
    }

    private void confirm(Oc3 codes) {
        inTouch = codes.inTouch().name();
        activity = codes.activityCode();
        accommodation = codes.accommodationCode();
    }

    /** What a worker confirmed for the yearly return with it. */
    public Optional<Oc3> confirmed() {
        return inTouch == null ? Optional.empty() : Optional.of(Oc3.read(inTouch, activity, accommodation));
    }

    public String contactId() {
        return contactId;
    }

    public PersonId whose() {
        return whose;
    }

    public PersonId worker() {
        return worker;
    }

    public LocalDate on() {
        return on;
    }

    public ContactKind kind() {
        return kind;
    }

    /** Whether they saw each other; for a call or a message, whether an answer came. */
    public boolean isSeen() {
        return seen;
    }

    public String note() {
        return note;
    }

    public List<String> touches() {
        return Stream.of(touches.split(" ")).filter(one -> !one.isEmpty()).toList();
    }
}
