package uk.opendoor.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.access.Home;
import uk.opendoor.access.Role;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Addresses;
import uk.opendoor.web.KeptForms;

/** Where somebody goes who has come in: back to what they were writing, to the page they asked for, or home. */
@ApplicationScoped
public class Landing {

    private KeptForms kept;

    protected Landing() {}

    @Inject
    public Landing(KeptForms kept) {
        this.kept = kept;
    }

    /** @param to the page they asked for, if any; one that is not theirs counts for nothing */
    public String of(PersonId person, Set<Role> roles, Optional<String> to) {
        return Stream.of(kept.latestPath(person), to)
                .flatMap(Optional::stream)
                .filter(path -> Addresses.isPersonalTo(path, roles))
                .findFirst()
                .orElseGet(() -> home(roles));
    }

    /** The first of their homes; who has none any more is shown the public pages. */
    public static String home(Set<Role> roles) {
        return roles.stream()
                .map(Role::home)
                .sorted()
                .map(Home::address)
                .findFirst()
                .orElse("/");
    }
}
