package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.Site;

/** The power fails while somebody is filling in a form; and the same server without its invented people. */
class RestartIT {

    @TempDir
    private Path folder;

    @Test
    void aFormThatWasOpenedBeforeIsTakenAfter() throws InterruptedException {
        try (OwnServer server = new OwnServer(folder)) {
            server.with("OPENDOOR_DEMO", "true").start().await();
            Site site = new Site(server.url());
            Member juniper = new Members(site).signIn("Juniper Hollowell");
            Answer opened = juniper.get("/me/account/contact");
            server.kill().start().await();
            Answer sent = juniper.send(opened, "save", Map.of("from", "21:00", "until", "08:00"));
            assertThat(sent.status()).isEqualTo(303);
            assertThat(juniper.get("/me/account/contact")
                            .page()
                            .select("#from option[selected]")
                            .attr("value"))
                    .isEqualTo("21:00");
            assertThat(server.console()).contains("/demo");
        }
    }

    @Test
    void withoutTheDemonstrationThereIsNobodyAndNoSuchPage() throws InterruptedException {
        try (OwnServer server = new OwnServer(folder)) {
            server.start().await();
            Site site = new Site(server.url());
            Answer missing = site.get("/no-such-page");
            for (String path : new String[] {"/demo", "/demo/messages"}) {
                assertThat(site.get(path).status()).isEqualTo(404);
                assertThat(site.get(path).text()).isEqualTo(missing.text());
            }
            assertThat(site.get("/").page().select("[href=/demo]")).isEmpty();
            assertThat(server.console()).doesNotContain("/demo");
        }
    }
}
