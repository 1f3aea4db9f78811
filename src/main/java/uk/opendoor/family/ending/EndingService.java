package uk.opendoor.family.ending;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.Grant;
import uk.opendoor.family.GrantRefused;
import uk.opendoor.family.GrantState;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.PersonId;

/** Ends a relation, and with it every grant. Nobody is told from here: whoever ends it knows if it is safe to say so. */
@UseCase
public class EndingService {

    private Relations relations;
    private People people;
    private Caller caller;
    private Clock clock;

    protected EndingService() {}

    @Inject
    public EndingService(Relations relations, People people, Caller caller, Clock clock) {
        this.relations = relations;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(Permission.RELATIVES)
    public Ending see(@About PersonId child, String relationId) {
        Relation relation = relations.get(relationId, child);
        Person young = people.get(child);
        return new Ending(
                young.name().whole(),
                people.get(relation.kin()).name().whole(),
                relation.kind(),
                relation.since(),
                relation.grants().stream()
                        .filter(grant -> grant.stateOn(today(), young.bornOn()) == GrantState.LIVE)
                        .map(Grant::permission)
                        .distinct()
                        .toList(),
                relation.isLiveOn(today()));
    }

    /**
     * Ends it, or leaves it at that if the same worker ended it so before. To take it back is a new relation, with new grants.
     *
     * @param day the first day on which they are it no more: today or before, and what they could see is closed at once
     * @param why for workers alone
     * @throws ChangedMeanwhile if it is over already, or somebody else is faster
     * @throws GrantRefused if it is the worker's own family
     */
    @Permitted(Permission.END_RELATION)
    public void end(@About PersonId child, String relationId, LocalDate day, String why) {
        Relation relation = relations.get(relationId, child);
        if (relation.isEndedBy(caller.person(), day)) {
            return;
        }
        if (caller.person().equals(relation.kin()) || relations.isFamily(caller.person(), child, relation.kin())) {
            throw new GrantRefused(GrantRefused.Why.OWN_FAMILY);
        }
        if (!relation.isLiveOn(today())) {
            throw new ChangedMeanwhile();
        }
        relation.end(day, caller.person(), why);
        relations.flush();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
