package uk.opendoor.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.People;
import uk.opendoor.account.Reach;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.family.Grant;
import uk.opendoor.family.Household;
import uk.opendoor.family.Relation;
import uk.opendoor.family.RelationKind;
import uk.opendoor.family.Relations;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.shared.PersonId;

/** Brings a family, their workers and a conference into the database for a test inside the server. */
@ApplicationScoped
@Transactional
public class Conference {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    private Household household;
    private Relations relations;
    private People people;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    protected Conference() {}

    @Inject
    public Conference(
            Household household, Relations relations, People people, Provider<Deadlines> deadlines, Clock clock) {
        this.household = household;
        this.relations = relations;
        this.people = people;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Somebody who can be reached by e-mail. */
    public PersonId reachable(PersonId somebody) {
        people.get(somebody).reachBy(new Reach(UUID.randomUUID() + "@mail.example", null, false, true, null, null));
        return somebody;
    }

    /** A parent of these children who was granted this, until that day. */
    public PersonId parent(LocalDate until, List<PersonId> children, Permission... granted) {
        PersonId parent = reachable(household.somebody(Role.FAMILY_MEMBER));
        children.forEach(child -> grant(household.parent(parent, child), until, granted));
        return parent;
    }

    /** Somebody whom this young person chose to support them, and with whom they share their meetings. */
    public PersonId supporter(LocalDate until, PersonId child) {
        PersonId supporter = reachable(household.somebody(Role.SUPPORTER));
        Relation relation = household.relation(supporter, child, RelationKind.SUPPORTER, null);
        relations.add(
                new Grant(id(), relation, Permission.MEETING, null, Household.REASON, child, clock.instant(), until));
        return supporter;
    }

    /** The relation alone: nothing was granted. */
    public PersonId relative(PersonId child) {
        PersonId parent = reachable(household.somebody(Role.FAMILY_MEMBER));
        household.parent(parent, child);
        return parent;
    }

    private void grant(Relation relation, LocalDate until, Permission... granted) {
        for (Permission permission : granted) {
            relations.add(new Grant(
                    id(), relation, permission, null, Household.REASON, PersonId.random(), clock.instant(), until));
        }
    }

    /** A social worker of these children. */
    public PersonId worker(PersonId... children) {
        PersonId worker = reachable(household.somebody(Role.SOCIAL_WORKER));
        for (PersonId child : children) {
            household.allocate(worker, child, Capacity.SOCIAL_WORKER);
        }
        return worker;
    }

    /** How many notices of this kind were put into the outbox for somebody. */
    public long notices(PersonId somebody, String template) {
        return entities.createQuery(
                        "select count(m) from OutboxMessage m where m.person = :person and m.template = :template",
                        Long.class)
                .setParameter("person", somebody)
                .setParameter("template", template)
                .getSingleResult();
    }

    /** A review conference about these, on a Tuesday at least so many days ahead, at ten. */
    public BookingWanted wanted(int daysAhead, List<PersonId> children, BookingWanted.Guest... guests) {
        return new BookingWanted(
                id(),
                MeetingKind.REVIEW_CONFERENCE,
                children,
                new Slot(tuesday(daysAhead).atTime(TEN), 120),
                new Where("Room 3, Larchfield House", ""),
                null,
                List.of(guests),
                "");
    }

    /** Somebody who comes at a time of their own, in minutes after ten. */
    public BookingWanted.Guest parentAt(
            PersonId parent, int daysAhead, int minutesAfter, boolean placeShared, PersonId... children) {
        Slot own = new Slot(tuesday(daysAhead).atTime(TEN.plusMinutes(minutesAfter)), 45);
        return new BookingWanted.Guest(parent, InvitedAs.PARENT, null, own, placeShared, List.of(children));
    }

    public BookingWanted.Guest comes(PersonId who, InvitedAs as, PersonId... children) {
        return new BookingWanted.Guest(who, as, null, null, !as.isFamily(), List.of(children));
    }

    public LocalDate tuesday(int daysAhead) {
        LocalDate day = household.today().plusDays(daysAhead);
        while (day.getDayOfWeek() != DayOfWeek.TUESDAY
                || !deadlines.get().workingDays().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    LocalDate workingDaysBefore(LocalDate day, int days) {
        return deadlines.get().workingDays().before(day, days);
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }
}
