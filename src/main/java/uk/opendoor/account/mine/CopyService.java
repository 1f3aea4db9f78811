package uk.opendoor.account.mine;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.Held;

/**
 * The copy of what is held here about somebody that they may see (UK GDPR, articles 15 and 20). The record of their case is
 * in the case system, and is asked for there.
 */
@UseCase
public class CopyService {

    private Instance<Held> held;
    private Caller caller;

    protected CopyService() {}

    @Inject
    public CopyService(@Any Instance<Held> held, Caller caller) {
        this.held = held;
        this.caller = caller;
    }

    /** All parts, in the order of their names. */
    @Permitted(Permission.OWN_ACCOUNT)
    public List<HeldPart> everything() {
        return held.stream()
                .map(part -> new HeldPart(part.section(), part.of(caller.person())))
                .sorted(Comparator.comparing(HeldPart::section))
                .toList();
    }
}
