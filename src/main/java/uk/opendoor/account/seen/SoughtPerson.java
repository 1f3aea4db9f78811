package uk.opendoor.account.seen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.shared.PersonId;

/** Whom somebody means by a random id or a case reference. There is no search by name. */
@ApplicationScoped
class SoughtPerson {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private People people;

    protected SoughtPerson() {}

    @Inject
    public SoughtPerson(People people) {
        this.people = people;
    }

    /** Empty if nothing was typed. A reference that nobody has stands for somebody of whom nothing will be found. */
    Optional<PersonId> find(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ID.matcher(text).matches() ? new PersonId(text) : byReference(text));
    }

    private PersonId byReference(String text) {
        return people.byCaseReference(text).map(Person::personId).orElseGet(PersonId::random);
    }
}
