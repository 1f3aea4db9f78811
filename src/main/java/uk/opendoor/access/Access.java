package uk.opendoor.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.shared.PersonId;

/** Gathers what there is to know, and asks the policy. */
@ApplicationScoped
public class Access {

    private Caller caller;
    private Instance<Ties> ties;
    private Clock clock;

    protected Access() {}

    @Inject
    public Access(Caller caller, @Any Instance<Ties> ties, Clock clock) {
        this.caller = caller;
        this.ties = ties;
        this.clock = clock;
    }

    /** Whether the caller may, so that a page shows only what can be had; it is not audited. */
    public boolean allows(Permission permission, PersonId whose) {
        return allows(permission, whose, null, null);
    }

    /**
     * Whether somebody else may, so that nobody is told of what they could not see; it is not audited.
     *
     * @param roles what they are today
     */
    public boolean allows(PersonId somebody, Set<Role> roles, Permission permission, PersonId whose) {
        LocalDate today = LocalDate.now(clock);
        return Policy.allows(new Ask(roles, permission, null, null, today), bond(somebody, permission, whose, today));
    }

    /** Whether the caller may see one document, so that a page shows only what can be had; it is not audited. */
    public boolean allows(Permission permission, PersonId whose, String document) {
        return allows(permission, whose, document, null);
    }

    /** Of some documents those that the caller may see; it is not audited. One look for them all. */
    public Set<String> allowed(Permission permission, PersonId whose, Set<String> documents) {
        if (!caller.isSignedIn()) {
            return Set.of();
        }
        LocalDate today = LocalDate.now(clock);
        Bond bond = bond(caller.person(), permission, whose, today);
        return documents.stream()
                .filter(one -> Policy.allows(new Ask(caller.roles(), permission, one, null, today), bond))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean allows(Permission permission, PersonId whose, String document, String why) {
        if (!caller.isSignedIn()) {
            return false;
        }
        LocalDate today = LocalDate.now(clock);
        Bond bond = permission.isAboutSomebody() ? bond(caller.person(), permission, whose, today) : Bond.NONE;
        return Policy.allows(new Ask(caller.roles(), permission, document, why, today), bond);
    }

    /** Nobody looks for grants to somebody of their own record, but for the few things that take one. */
    private Bond bond(PersonId asker, Permission permission, PersonId whose, LocalDate today) {
        Bond self = asker.equals(whose) ? Bond.of(Standing.SELF) : Bond.NONE;
        if (asker.equals(whose) && !permission.isGrantedTo(Standing.SELF)) {
            return self;
        }
        Stream<Bond> tied = ties.stream().map(tie -> tie.between(asker, whose, today));
        return Bond.allOf(Stream.concat(Stream.of(self), tied).toList());
    }
}
