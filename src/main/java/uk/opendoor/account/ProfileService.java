package uk.opendoor.account;

import jakarta.inject.Inject;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.shared.PersonId;

/** Who somebody is. */
@UseCase
public class ProfileService {

    private People people;

    protected ProfileService() {}

    @Inject
    public ProfileService(People people) {
        this.people = people;
    }

    @Permitted(Permission.PROFILE)
    public Profile see(@About PersonId whose) {
        Person person = people.get(whose);
        return new Profile(
                person.personId(),
                person.name().first(),
                person.name().whole(),
                person.bornOn(),
                person.caseReference());
    }
}
