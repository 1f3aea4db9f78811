package uk.opendoor.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import uk.opendoor.shared.PersonId;

/** One child or young person whom a meeting is about. */
@Entity
@Table(name = "meeting_child")
@NamedQuery(
        name = "MeetingChild.of",
        query = "select c from MeetingChild c where c.meetingId in :meetings order by c.id")
public class MeetingChild {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "meeting_id", nullable = false, length = Meeting.ID_LENGTH)
    private String meetingId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId child;

    protected MeetingChild() {}

    public MeetingChild(String meetingId, PersonId child) {
        this.meetingId = meetingId;
        this.child = child;
    }

    public String meetingId() {
        return meetingId;
    }

    public PersonId child() {
        return child;
    }
}
