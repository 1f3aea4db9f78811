package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import uk.opendoor.access.Role;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.HeldRole;
import uk.opendoor.account.Name;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.shared.PersonId;

/** Brings the invented people into a portal that knows nobody yet. */
@ApplicationScoped
public class Casting {

    /** They have been who they are for a while. */
    static final int YEARS_SO_FAR = 2;

    private People people;
    private Accounts accounts;
    private WorkCasting work;
    private FamilyCasting family;
    private PlanCasting plans;
    private ReviewCasting reviews;
    private CareCasting lives;
    private ReachCasting reach;
    private LogCasting logs;
    private MeetingCasting meetings;
    private ClaimCasting claims;
    private Clock clock;

    protected Casting() {}

    @Inject
    public Casting(
            People people,
            Accounts accounts,
            WorkCasting work,
            FamilyCasting family,
            PlanCasting plans,
            ReviewCasting reviews,
            CareCasting lives,
            ReachCasting reach,
            LogCasting logs,
            MeetingCasting meetings,
            ClaimCasting claims,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.work = work;
        this.family = family;
        this.plans = plans;
        this.reviews = reviews;
        this.lives = lives;
        this.reach = reach;
        this.logs = logs;
        this.meetings = meetings;
        this.claims = claims;
        this.clock = clock;
    }

    /** All of them, or none. */
    @Transactional
    public void bring(Cast cast, Script script) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Person> byId = new HashMap<>();
        for (PersonPart part : cast.people()) {
            Person person = person(part, roles(part, cast), today);
            people.add(person);
            byId.put(part.id(), person);
            if (part.hasAccount()) {
                accounts.open(person.personId());
            }
        }
        work.bring(cast, byId, today);
        family.bring(cast, byId, today);
        plans.bring(script.plans(), byId);
        reviews.bring(script.reviews(), byId);
        lives.bring(script.lives(), byId);
        reach.bring(script.reach(), byId);
        meetings.bring(script.meetings(), byId);
        claims.bring(script.claims(), byId);
        logs.bring(script.logs(), byId);
    }

    private static Person person(PersonPart part, Set<Role> roles, LocalDate today) {
        LocalDate since = today.minusYears(YEARS_SO_FAR);
        return new Person(
                PersonId.random(),
                new Name(part.given(), part.family(), part.knownAs().orElse(null)),
                part.birthday().map(birthday -> birthday.bornOn(today)).orElse(null),
                part.caseReference().orElse(null),
                new Reach(part.email().orElse(null), part.mobile().orElse(null), true, true, null, null),
                roles.stream().map(role -> new HeldRole(role, since, null)).toList());
    }

    private static Set<Role> roles(PersonPart part, Cast cast) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        part.role().ifPresent(roles::add);
        if (part.isYoung()) {
            roles.add(Role.YOUNG_PERSON);
        }
        cast.relations().stream()
                .filter(relation -> relation.relative().equals(part.id()))
                .map(RelationPart::role)
                .forEach(roles::add);
        return roles;
    }
}
