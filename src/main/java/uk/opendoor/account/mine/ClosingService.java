package uk.opendoor.account.mine;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.Holders;
import uk.opendoor.account.Telling;
import uk.opendoor.shared.PersonId;

/**
 * Closing one's own account. Somebody may be made to do it by a person who stands beside them, and somebody may have to do
 * it at once because another person reads along. So there are two ways. The usual one waits for seven days, in which the
 * account works as before and one button takes the wish back; no door shuts while somebody is watching. The other one shuts
 * everything in this moment, everywhere. Either way their workers are told that something is new, in words that say nothing
 * to whoever reads them over a shoulder, and can ring; and a worker can invite them again at any time.
 */
@UseCase
public class ClosingService {

    private Closings closings;
    private Instance<Holders> holders;
    private Telling telling;
    private Caller caller;
    private OwnActs acts;

    protected ClosingService() {}

    @Inject
    public ClosingService(
            Closings closings, @Any Instance<Holders> holders, Telling telling, Caller caller, OwnActs acts) {
        this.closings = closings;
        this.holders = holders;
        this.telling = telling;
        this.caller = caller;
        this.acts = acts;
    }

    /** The day on which it closes, if they have asked for that. */
    @Permitted(Permission.OWN_ACCOUNT)
    public Optional<LocalDate> day() {
        return closings.day(caller.person());
    }

    @Permitted(Permission.OWN_ACCOUNT)
    public void ask() {
        if (closings.day(caller.person()).isEmpty()) {
            closings.ask(caller.person());
            acts.note("ASK_TO_CLOSE");
            tellWorkers();
        }
    }

    @Permitted(Permission.OWN_ACCOUNT)
    public void takeBack() {
        closings.takeBack(caller.person());
        acts.note("KEEP_ACCOUNT");
    }

    /** Ends every sign-in, this one too. */
    @Permitted(Permission.OWN_ACCOUNT)
    public void closeNow() {
        acts.note("CLOSE_ACCOUNT");
        tellWorkers();
        closings.closeNow(caller.person());
    }

    private void tellWorkers() {
        PersonId person = caller.person();
        holders.stream()
                .map(room -> room.of(person))
                .flatMap(Collection::stream)
                .distinct()
                .forEach(worker -> telling.tell(worker, "closing", Map.of()));
    }
}
