package uk.opendoor.meeting.remind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.access.Home;
import uk.opendoor.deadline.Deadline;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingInvitation;

/** Who is to be reminded of what, and that they were. No request is going on then, and what reads time limits needs one. */
@ApplicationScoped
public class Reminders {

    /** How long before; the sooner one first. */
    static final List<String> RULES = List.of("meeting-reminder-day", "meeting-reminder-week");

    static final int MOST_AT_ONCE = 200;

    @PersistenceContext
    private EntityManager entities;

    private GuestsTold told;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected Reminders() {}

    @Inject
    public Reminders(GuestsTold told, Provider<Deadlines> deadlines, Clock clock) {
        this.told = told;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** One who is invited to a meeting that comes soon, and has not been reminded of it by this rule. */
    record Missing(MeetingInvitation guest, Meeting meeting, String rule) {}

    /**
     * In the order of their invitations. A meeting that was booked yesterday or today is not reminded of yet, and of two rules
     * that fit the sooner one reminds.
     */
    @ActivateRequestContext
    @Transactional
    public List<Missing> missing(String rule, String after) {
        LocalDate today = LocalDate.now(clock);
        Optional<Deadline> limit = deadlines.get().find(rule, today);
        return limit.map(found -> missing(found, sooner(rule, today), today, after))
                .orElse(List.of());
    }

    private int sooner(String rule, LocalDate today) {
        return RULES.stream()
                .takeWhile(one -> !one.equals(rule))
                .flatMap(one -> deadlines.get().find(one, today).stream())
                .mapToInt(Deadline::limit)
                .max()
                .orElse(0);
    }

    private List<Missing> missing(Deadline limit, int sooner, LocalDate today, String after) {
        return entities.createNamedQuery("Reminder.missing", Object[].class)
                .setParameter(
                        "as",
                        Stream.of(Home.ME, Home.FAMILY)
                                .flatMap(InvitedAs::readingAt)
                                .toList())
                .setParameter("since", today.plusDays(sooner + 1L).atStartOfDay())
                .setParameter("until", today.plusDays(limit.limit() + 1L).atStartOfDay())
                .setParameter(
                        "bookedBefore",
                        today.minusDays(1).atStartOfDay(clock.getZone()).toInstant())
                .setParameter("after", after)
                .setParameter("rule", limit.code())
                .setMaxResults(MOST_AT_ONCE)
                .getResultStream()
                .map(row -> new Missing((MeetingInvitation) row[0], (Meeting) row[1], limit.code()))
                .toList();
    }

    /** Reminds one of them; if another node was faster, this fails and nothing is sent twice. */
    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    public void send(Missing one) {
        Instant now = clock.instant();
        entities.persist(new Reminder(
                one.guest().invitationId(), one.guest().slot(one.meeting()).starts(), one.rule(), now));
        entities.flush();
        told.remind(one.guest());
    }
}
