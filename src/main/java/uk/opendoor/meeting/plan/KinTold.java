package uk.opendoor.meeting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.account.People;
import uk.opendoor.account.Telling;
import uk.opendoor.shared.PersonId;

/** Tells relatives in neutral words that there is something to read; whoever may not read the plan is told nothing. */
@ApplicationScoped
public class KinTold {

    private static final String SOMETHING_TO_READ = "somethingToRead";

    private People people;
    private Access access;
    private Telling telling;
    private Clock clock;

    protected KinTold() {}

    @Inject
    public KinTold(People people, Access access, Telling telling, Clock clock) {
        this.people = people;
        this.access = access;
        this.telling = telling;
        this.clock = clock;
    }

    void tell(List<PersonId> kin, PersonId child) {
        people.all(kin).stream()
                .filter(one ->
                        access.allows(one.personId(), one.rolesOn(LocalDate.now(clock)), Permission.FAMILY_PLAN, child))
                .forEach(one -> telling.tell(one.personId(), SOMETHING_TO_READ, Map.of()));
    }
}
