package uk.opendoor.family.grant;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Because;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.Standing;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.Grant;
import uk.opendoor.family.GrantRefused;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Gives relatives something of a record to see, and takes it back. */
@UseCase
public class GrantService {

    private Relations relations;
    private People people;
    private Caller caller;
    private Clock clock;

    protected GrantService() {}

    @Inject
    public GrantService(Relations relations, People people, Caller caller, Clock clock) {
        this.relations = relations;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whom a grant would be for; not there for a supporter, with whom only the young person shares. */
    @Permitted(Permission.RELATIVES)
    public Target target(@About PersonId child, String relationId) {
        Relation relation = relation(child, relationId);
        return new Target(
                people.get(child).name().whole(),
                people.get(relation.kin()).name().whole(),
                relation.kind(),
                bornOn(child).map(day -> new Birthdays(day).at(Birthdays.ADULT)).orElse(null));
    }

    /**
     * Grants it, or leaves it at that if it was granted by the same form before. An address or a school is worth nothing
     * until a second person has approved it.
     *
     * @throws ChangedMeanwhile if the relation is over, or the same form is being sent at this moment
     * @throws GrantRefused if it is the worker's own family, or the young person decides themselves
     */
    @Permitted(Permission.GRANT)
    public void grant(@About PersonId child, GrantWanted wanted, @Because String reason) {
        LocalDate today = today();
        wanted.refuseWhatNoFormAsks(today);
        Relation relation = relation(child, wanted.relation());
        refuseOwnFamily(child, relation);
        if (!relation.isLiveOn(today)) {
            throw new ChangedMeanwhile();
        }
        if (isOf(Birthdays.ADULT, child, today)) {
            throw new GrantRefused(GrantRefused.Why.ADULT);
        }
        if (wanted.permission() == Permission.PATHWAY_PLAN && isOf(Grant.OWN_PLAN_AGE, child, today)) {
            throw new GrantRefused(GrantRefused.Why.THEIR_PLAN);
        }
        Optional<Grant> before = relations.grant(wanted.id());
        if (before.isEmpty()) {
            relations.add(made(relation, wanted, reason));
        } else if (!before.get().relation().relationId().equals(relation.relationId())) {
            throw new NotFound();
        }
    }

    private Grant made(Relation relation, GrantWanted wanted, String reason) {
        return new Grant(
                wanted.id(),
                relation,
                wanted.permission(),
                null,
                reason,
                caller.person(),
                clock.instant(),
                wanted.until());
    }

    /**
     * Agrees as the second person.
     *
     * @throws ChangedMeanwhile if another one decided first, or it came to its end
     * @throws GrantRefused if it is their own grant, or their own family
     */
    @Permitted(Permission.APPROVE_GRANT)
    public void approve(@About PersonId child, String grantId) {
        Grant grant = relations.getGrant(grantId, child);
        refuseOwnFamily(child, grant.relation());
        grant.approve(caller.person(), clock.instant(), today(), bornOn(child).orElse(null));
        relations.flush();
    }

    /**
     * Takes it back, from this moment on.
     *
     * @throws ChangedMeanwhile if another one did so first, or it came to its end
     */
    @Permitted(Permission.WITHDRAW_GRANT)
    public void withdraw(@About PersonId child, String grantId, @Because String why) {
        relations
                .getGrant(grantId, child)
                .withdraw(
                        caller.person(),
                        why,
                        clock.instant(),
                        today(),
                        bornOn(child).orElse(null));
        relations.flush();
    }

    private Relation relation(PersonId child, String relationId) {
        Relation relation = relations.get(relationId, child);
        if (relation.standing() != Standing.PARENT) {
            throw new NotFound();
        }
        return relation;
    }

    private void refuseOwnFamily(PersonId child, Relation relation) {
        if (caller.person().equals(relation.kin()) || relations.isFamily(caller.person(), child, relation.kin())) {
            throw new GrantRefused(GrantRefused.Why.OWN_FAMILY);
        }
    }

    private boolean isOf(int age, PersonId child, LocalDate today) {
        return bornOn(child)
                .map(day -> !today.isBefore(new Birthdays(day).at(age)))
                .orElse(true);
    }

    private Optional<LocalDate> bornOn(PersonId child) {
        return people.find(child).map(Person::bornOn);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
