package uk.opendoor.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Bond;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Granted;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.access.Standing;
import uk.opendoor.access.Ties;
import uk.opendoor.shared.PersonId;

/** How a manager reaches somebody of another team: by each claim that waits for a look of one who had no part in it. */
@ApplicationScoped
public class AppealTies implements Ties {

    private static final Set<Permission> THEIRS = Set.of(Permission.APPEAL, Permission.DECIDE_APPEAL);

    private Claims claims;
    private Caller caller;

    protected AppealTies() {}

    @Inject
    public AppealTies(Claims claims, Caller caller) {
        this.claims = claims;
        this.caller = caller;
    }

    /** Nobody but a manager pays for the query. */
    @Override
    public Bond between(PersonId asker, PersonId whose, LocalDate on) {
        if (!caller.has(Role.TEAM_MANAGER)) {
            return Bond.NONE;
        }
        Set<Granted> grants = claims.appealed(Set.of(whose)).stream()
                .filter(claim -> new Duties(asker, true, false, claim.total()).mayDecideAppeal(claim))
                .flatMap(AppealTies::granted)
                .collect(Collectors.toSet());
        return new Bond(Set.of(Standing.OTHER_MANAGER), grants);
    }

    private static Stream<Granted> granted(Claim claim) {
        return THEIRS.stream()
                .map(one ->
                        new Granted(Standing.OTHER_MANAGER, one, claim.claimId(), false, LocalDate.MAX, LocalDate.MAX));
    }
}
