package uk.opendoor.family.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Because;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.Whereabouts;
import uk.opendoor.family.WhereaboutsKept;
import uk.opendoor.shared.PersonId;

/** Where a young person lives and spends the day. */
@UseCase
public class WhereaboutsService {

    private static final WhereaboutsView NOTHING_KEPT = new WhereaboutsView("", "", 0);

    private WhereaboutsKept kept;
    private Caller caller;
    private Clock clock;

    protected WhereaboutsService() {}

    @Inject
    public WhereaboutsService(WhereaboutsKept kept, Caller caller, Clock clock) {
        this.kept = kept;
        this.caller = caller;
        this.clock = clock;
    }

    /** Both, for workers: who may see the address may see the school. */
    @Permitted(Permission.HOME_ADDRESS)
    public WhereaboutsView see(@About PersonId whose, @Because String why) {
        return kept.of(whose)
                .map(found ->
                        new WhereaboutsView(text(found.homeAddress()), text(found.dailyPlaces()), found.version()))
                .orElse(NOTHING_KEPT);
    }

    /** The address alone, in lines; empty if none is kept. */
    @Permitted(Permission.HOME_ADDRESS)
    public String home(@About PersonId whose) {
        return kept.of(whose).map(Whereabouts::homeAddress).orElse("");
    }

    /** School, college, nursery or surgery, in lines; empty if none is kept. */
    @Permitted(Permission.DAILY_PLACES)
    public String daily(@About PersonId whose) {
        return kept.of(whose).map(Whereabouts::dailyPlaces).orElse("");
    }

    /** @throws ChangedMeanwhile if somebody else changed it since it was seen */
    @Permitted(Permission.WHEREABOUTS)
    public void change(@About PersonId whose, WhereaboutsView wanted) {
        Optional<Whereabouts> found = kept.of(whose);
        if (found.map(Whereabouts::version).orElse(0) != wanted.version()) {
            throw new ChangedMeanwhile();
        }
        Whereabouts whereabouts =
                found.orElseGet(() -> new Whereabouts(whose, null, null, caller.person(), clock.instant()));
        whereabouts.change(wanted.home(), wanted.daily(), caller.person(), clock.instant());
        kept.keep(whereabouts);
    }

    private static String text(String kept) {
        return Optional.ofNullable(kept).orElse("");
    }
}
