package uk.opendoor.sync.upload;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.shared.PersonId;

/**
 * Goes on with an import when its page has been answered, as the one who pressed the button. If the server stops meanwhile,
 * whoever looks at the page next can go on.
 */
@ApplicationScoped
public class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

    @Resource
    private ManagedExecutorService executor;

    private Instance<RequestContextController> contexts;
    private Caller caller;

    protected ImportRun() {}

    @Inject
    public ImportRun(Instance<RequestContextController> contexts, Caller caller) {
        this.contexts = contexts;
        this.caller = caller;
    }

    /** @param rest what is to be done if the rest of it fails */
    void start(Runnable deed, Runnable rest) {
        PersonId who = caller.person();
        Set<Role> roles = caller.roles();
        executor.execute(() -> as(who, roles, deed, rest));
    }

    private void as(PersonId who, Set<Role> roles, Runnable deed, Runnable rest) {
        RequestContextController context = contexts.get();
        context.activate();
        try {
            caller.enter(who, roles, null);
            run(deed, rest);
        } finally {
            context.deactivate();
        }
    }

    private static void run(Runnable deed, Runnable rest) {
        try {
            deed.run();
        } catch (RuntimeException stopped) {
            LOG.log(Level.WARNING, "An import was stopped. Somebody can go on with it on its page.", stopped);
            rest.run();
        }
    }
}
