package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSiteTest {

    private boolean passed;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, https://opendoor.example",
                "same-origin, -",
                "none, -",
                "-, https://opendoor.example",
                "-, http://opendoor.example",
                "-, -"
            })
    void takesAFormOfOurs(String site, String origin) {
        assertThat(isTaken(post(site, origin))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "cross-site, -",
                "same-site, -",
                "cross-site, https://opendoor.example",
                "same-origin, https://evil.example",
                "-, https://evil.example",
                "-, null",
                "-, https://opendoor.example.evil.example",
                "-, https://opendoor.example:8443",
                "-, https://notopendoor.example"
            })
    void refusesWhatAnotherSiteSent(String site, String origin) {
        Exchange refused = post(site, origin);
        assertThat(isTaken(refused)).isFalse();
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void refusesByTlsWhatCameWithout() {
        assertThat(isTaken(post(null, "http://opendoor.example").byTls())).isFalse();
        assertThat(isTaken(post(null, "https://opendoor.example").byTls())).isTrue();
    }

    @Test
    void letsALinkFromAnywhereIn() {
        assertThat(isTaken(Exchange.get("/me").with("Sec-Fetch-Site", "cross-site")))
                .isTrue();
    }

    private static Exchange post(String site, String origin) {
        return Exchange.post("/me/account")
                .with("Host", "opendoor.example")
                .with("Sec-Fetch-Site", site)
                .with("Origin", origin);
    }

    private boolean isTaken(Exchange exchange) {
        try {
            new SameSite().doFilter(exchange.request(), exchange.response(), (request, response) -> passed = true);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
        return passed;
    }
}
