package uk.opendoor.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who was there. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class Attendances {

    /** More than any meeting has. */
    private static final int MOST = 2000;

    @PersistenceContext
    private EntityManager entities;

    /** What was written of those who were invited, the latest first. */
    List<Attendance> of(String meetingId) {
        return among("Attendance.of", Attendance.class, meetingId);
    }

    /** Who came besides, in the order they were written down, those who were struck out among them. */
    List<Uninvited> uninvited(String meetingId) {
        return among("Uninvited.of", Uninvited.class, meetingId);
    }

    private <T> List<T> among(String query, Class<T> type, String meetingId) {
        return entities.createNamedQuery(query, type)
                .setParameter("meeting", meetingId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
