package uk.opendoor.store;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets two do something at the same moment, each in a request of their own. */
@Dependent
public class SameMoment {

    public static final String DONE = "done";

    @Inject
    private Instance<RequestContextController> contexts;

    /**
     * How each of them fared: {@link #DONE}, or the simple name of what they were told.
     *
     * @param told what whoever is slower may be told; anything else fails the test
     */
    public List<String> of(Runnable one, Runnable other, Set<Class<? extends RuntimeException>> told) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> both = List.of(() -> fare(one, start, told), () -> fare(other, start, told));
            List<Future<String>> fared = threads.invokeAll(both, 60, TimeUnit.SECONDS);
            return List.of(fared.get(0).get(), fared.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private String fare(Runnable deed, CyclicBarrier start, Set<Class<? extends RuntimeException>> told)
            throws Exception {
        RequestContextController context = contexts.get();
        context.activate();
        try {
            start.await();
            deed.run();
            return DONE;
        } catch (RuntimeException slower) {
            if (told.stream().noneMatch(one -> one.isInstance(slower))) {
                throw slower;
            }
            return slower.getClass().getSimpleName();
        } finally {
            context.deactivate();
        }
    }
}
