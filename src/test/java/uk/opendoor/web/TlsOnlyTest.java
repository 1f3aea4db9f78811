package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TlsOnlyTest {

    private boolean passed;

    @Test
    void letsEverybodyPassWithoutTls() {
        send(new TlsOnly(false, 9443), Exchange.get("/work"));
        assertThat(passed).isTrue();
    }

    @Test
    void letsPassWhoComesByTls() {
        send(new TlsOnly(true, 9443), Exchange.get("/work").byTls());
        assertThat(passed).isTrue();
    }

    @Test
    void sendsOnWhoDoesNot() {
        Exchange answered = send(new TlsOnly(true, 9443), Exchange.get("/work"));
        assertThat(passed).isFalse();
        assertThat(answered.status()).isEqualTo(308);
        assertThat(answered.header("Location")).isEqualTo("https://portal.example:9443/work");
    }

    @Test
    void leavesTheUsualPortOut() {
        assertThat(send(new TlsOnly(true, 443), Exchange.get("/")).header("Location"))
                .isEqualTo("https://portal.example/");
    }

    private Exchange send(TlsOnly filter, Exchange exchange) {
        try {
            filter.doFilter(exchange.request(), exchange.response(), (request, response) -> passed = true);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
        return exchange;
    }
}
