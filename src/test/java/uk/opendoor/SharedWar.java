package uk.opendoor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.claim.Claimant;
import uk.opendoor.claim.pay.ACashbook;
import uk.opendoor.family.Household;
import uk.opendoor.family.Statements;
import uk.opendoor.family.log.LogHome;
import uk.opendoor.meeting.ACaseSystem;
import uk.opendoor.meeting.AChair;
import uk.opendoor.meeting.Conference;
import uk.opendoor.meeting.TwoParents;
import uk.opendoor.meeting.coordinate.ACoordinator;
import uk.opendoor.meeting.release.ADesk;
import uk.opendoor.notify.transport.UnreachableTransport;
import uk.opendoor.plan.TwoSides;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.store.Contended;
import uk.opendoor.store.SameMoment;
import uk.opendoor.sync.Sent;

/** The war that all tests inside the server share which do not bring their own: those tests, and what helps them. */
public final class SharedWar {

    private static final List<Class<?>> HELPERS = List.of(
            Town.class,
            Visitor.class,
            Household.class,
            Statements.class,
            LogHome.class,
            Conference.class,
            ADesk.class,
            TwoParents.class,
            AChair.class,
            ACoordinator.class,
            ACashbook.class,
            ACaseSystem.class,
            UnreachableTransport.class,
            TwoSides.class,
            MovedClock.class,
            Contended.class,
            SameMoment.class,
            Claimant.class,
            Sent.class);

    private SharedWar() {}

    @Deployment
    public static WebArchive war() {
        return InsideTheServer.war().addClasses(inside());
    }

    private static Class<?>[] inside() {
        Path root = Path.of("target/test-classes");
        try (Stream<Path> files = Files.walk(root)) {
            Stream<Class<?>> tests = files.filter(one -> one.toString().endsWith("IT.class"))
                    .<Class<?>>map(one -> load(nameOf(root.relativize(one))))
                    .filter(SharedWar::runsHere);
            return Stream.concat(tests, HELPERS.stream()).toArray(Class<?>[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runsHere(Class<?> test) {
        ExtendWith extensions = test.getAnnotation(ExtendWith.class);
        return extensions != null
                && List.of(extensions.value()).contains(ArquillianExtension.class)
                && !OneWar.Sharing.hasItsOwn(test);
    }

    private static String nameOf(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), ".").replaceAll("\\.class$", "");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SharedWar.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
