package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;

/** Where the demonstration plays: with nobody on it until it begins. */
@ApplicationScoped
public class Stage {

    private Path content;
    private People people;
    private Casting casting;
    private Keys keys;
    private Cast cast;

    protected Stage() {}

    @Inject
    public Stage(@ConfigProperty(name = "OPENDOOR_CONTENT") Path content, People people, Casting casting, Keys keys) {
        this.content = content;
        this.people = people;
        this.casting = casting;
        this.keys = keys;
    }

    /** Brings the invented people in, unless they are there from an earlier start, and makes up what they sign in with. */
    public void begin() {
        cast = Cast.read(content);
        Script script = Script.read(content);
        if (people.isEmpty()) {
            casting.bring(cast, script);
        }
        keys.handOut(cast);
    }

    String passphrase() {
        return keys.passphrase();
    }

    List<DemoPage.Part> workers() {
        return roles(PersonPart::isWorker);
    }

    List<DemoPage.Part> youngPeople() {
        return roles(PersonPart::isYoung);
    }

    List<DemoPage.Part> relatives() {
        return roles(person -> !person.isWorker() && !person.isYoung());
    }

    private List<DemoPage.Part> roles(Predicate<PersonPart> group) {
        return cast.people().stream().filter(group).map(this::role).toList();
    }

    private DemoPage.Part role(PersonPart part) {
        String code = part.email()
                .filter(email -> part.isWorker())
                .flatMap(people::byEmail)
                .map(Person::personId)
                .flatMap(keys::code)
                .orElse("");
        return new DemoPage.Part(
                part.called(), part.story(), part.email().or(part::mobile).orElse(""), code);
    }
}
