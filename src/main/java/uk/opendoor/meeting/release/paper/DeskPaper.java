package uk.opendoor.meeting.release.paper;

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
import java.util.Optional;
import uk.opendoor.shared.PersonId;

/** Something to read about a child, for a meeting or for itself. What stands in it is in its versions. */
@Entity
@Table(name = "desk_paper")
@NamedQuery(name = "DeskPaper.byId", query = "select p from DeskPaper p where p.paperId = :id")
@NamedQuery(name = "DeskPaper.byIds", query = "select p from DeskPaper p where p.paperId in :ids")
@NamedQuery(
        name = "DeskPaper.about",
        query = "select p from DeskPaper p where p.child in :children order by p.putAt desc, p.id desc")
public class DeskPaper {

    static final int ID_LENGTH = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "paper_id", nullable = false, unique = true, length = ID_LENGTH)
    private String paperId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId child;

    @Column(name = "meeting_id", length = ID_LENGTH)
    private String meetingId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = PaperKind.NAME_LENGTH)
    private PaperKind kind;

    @Column(name = "put_by", nullable = false, length = PersonId.LENGTH)
    private PersonId putBy;

    @Column(name = "put_at", nullable = false)
    private Instant putAt;

    protected DeskPaper() {}

    /**
     * @param child on whose record it is: the first child of the meeting that its author works with
     * @param meetingId or null
     */
    public DeskPaper(String paperId, PersonId child, String meetingId, PaperKind kind, PersonId by, Instant at) {
        this.paperId = paperId;
        this.child = child;
        this.meetingId = meetingId;
        this.kind = kind;
        this.putBy = by;
        this.putAt = at;
    }

    public String paperId() {
        return paperId;
    }

    public PersonId child() {
        return child;
    }

    public Optional<String> meetingId() {
        return Optional.ofNullable(meetingId);
    }

    public PaperKind kind() {
        return kind;
    }

    public PersonId putBy() {
        return putBy;
    }

    public Instant putAt() {
        return putAt;
    }
}
