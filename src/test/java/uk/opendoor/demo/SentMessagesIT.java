package uk.opendoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Site;

@OnTheSite
class SentMessagesIT {

    @Test
    void canBeReadByAnybodyInADemonstrationAndAreNeverKeptByABrowser(Site site) {
        assertThat(site.get("/demo/messages").status()).isEqualTo(200);
        assertThat(site.get("/demo/messages").header("Cache-Control")).isEqualTo("no-store");
        assertThat(site.get("/demo/messages").page().select("h1").text()).isEqualTo("Messages that were sent");
    }
}
