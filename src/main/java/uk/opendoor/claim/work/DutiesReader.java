package uk.opendoor.claim.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.claim.Duties;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.PersonId;

/** Finds out what the caller may do with a claim. For use cases that have passed the door. */
@ApplicationScoped
public class DutiesReader {

    private Relations relations;
    private Access access;
    private Caller caller;
    private Provider<ClaimRules> rules;
    private Clock clock;

    protected DutiesReader() {}

    @Inject
    public DutiesReader(Relations relations, Access access, Caller caller, Provider<ClaimRules> rules, Clock clock) {
        this.relations = relations;
        this.access = access;
        this.caller = caller;
        this.rules = rules;
        this.clock = clock;
    }

    Duties of(Claim claim) {
        PersonId me = caller.person();
        boolean isRelated = me.equals(claim.whose())
                || !relations.between(me, claim.whose()).isEmpty();
        boolean isManager = access.allows(Permission.DECIDE_CLAIM, claim.whose());
        return new Duties(me, isManager, isRelated, rules.get().alone(LocalDate.now(clock)));
    }
}
