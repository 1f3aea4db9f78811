package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@OnTheSite
class HealthIT {

    @Test
    void theServerIsReady(Site site) {
        Answer ready = site.get("/health/ready");
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.text()).contains("\"status\":\"UP\"", "\"name\":\"database\"");
    }

    @Test
    void theServerIsAlive(Site site) {
        assertThat(site.get("/health/live").status()).isEqualTo(200);
    }

    @Test
    void theAddressesForProgramsAreDescribed(Site site) {
        Answer description = site.get("/openapi", "Accept", "application/json");
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.text()).contains("/api/care-leaver-status");
    }
}
