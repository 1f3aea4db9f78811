package uk.opendoor.meeting.coordinate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import uk.opendoor.shared.PersonId;

/** One child whom a request is about. */
@Entity
@Table(name = "requested_child")
@NamedQuery(
        name = "RequestedChild.of",
        query = "select c from RequestedChild c where c.requestId in :requests order by c.id")
public class RequestedChild {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "request_id", nullable = false, length = MeetingRequest.ID_LENGTH)
    private String requestId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId child;

    protected RequestedChild() {}

    public RequestedChild(String requestId, PersonId child) {
        this.requestId = requestId;
        this.child = child;
    }

    String requestId() {
        return requestId;
    }

    PersonId child() {
        return child;
    }
}
