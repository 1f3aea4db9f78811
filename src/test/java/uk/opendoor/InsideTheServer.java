package uk.opendoor;

import java.io.File;
import java.net.URISyntaxException;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the tests inside the server run in: the war as it ships, and what a test asserts with. */
public final class InsideTheServer {

    private InsideTheServer() {}

    public static WebArchive war() {
        WebArchive war = ShrinkWrap.create(ExplodedImporter.class, "opendoor-it.war")
                .importDirectory(System.getProperty("opendoor.war", "target/opendoor"))
                .as(WebArchive.class)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
        // Arquillian speaks to the application under its archive's name, not under the root.
        war.delete("/WEB-INF/ibm-web-ext.xml");
        return war;
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
