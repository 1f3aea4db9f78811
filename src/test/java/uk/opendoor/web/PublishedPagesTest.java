package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import uk.opendoor.shared.SetClock;

class PublishedPagesTest {

    private final SetClock clock = new SetClock("2026-11-22T23:59:59Z");
    private final PublishedPages pages = new PublishedPages(clock);
    private int rendered;

    @Test
    void rendersAPageOnceForEverybody() {
        assertThat(answer(Exchange.get("/contact"), page()).text()).isEqualTo("page 1");
        assertThat(answer(Exchange.get("/contact"), page()).text()).isEqualTo("page 1");
        assertThat(answer(Exchange.get("/words"), page()).text()).isEqualTo("page 2");
    }

    @Test
    void rendersItAgainWhenADayBegins() {
        answer(Exchange.get("/contact"), page());
        clock.set("2026-11-23T00:00:00Z");
        assertThat(answer(Exchange.get("/contact"), page()).text()).isEqualTo("page 2");
    }

    @Test
    void keepsAPageThatTakesUntilAfterMidnightWithTheDayItWasAskedFor() {
        answer(Exchange.get("/contact"), (request, response) -> {
            clock.set("2026-11-23T00:00:00Z");
            page().doFilter(request, response);
        });
        assertThat(answer(Exchange.get("/contact"), page()).text()).isEqualTo("page 2");
    }

    @Test
    void keepsNothingThatIsNotThere() {
        Exchange missing = answer(
                Exchange.get("/offer/nowhere"), (request, response) -> ((HttpServletResponse) response).sendError(404));
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer(Exchange.get("/offer/nowhere"), page()).text()).isEqualTo("page 1");
    }

    @Test
    void keepsNothingThatIsNoPage() {
        answer(Exchange.get("/contact"), (request, response) -> {
            response.setContentType("text/xml");
            response.getWriter().print("<partial-response/>");
        });
        assertThat(answer(Exchange.get("/contact"), page()).text()).isEqualTo("page 1");
    }

    @Test
    void saysThatTheBrowsersCopyIsStillGood() {
        String etag = answer(Exchange.get("/contact"), page()).header("ETag");
        Exchange again = answer(Exchange.get("/contact").with("If-None-Match", etag), page());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
    }

    @Test
    void keepsNothingThatSomebodySent() {
        assertThat(answer(Exchange.post("/entitlements/check"), page()).header("Cache-Control"))
                .isEqualTo("no-store");
        answer(Exchange.post("/entitlements/check"), page());
        assertThat(rendered).isEqualTo(2);
    }

    private FilterChain page() {
        return (request, response) -> {
            rendered++;
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().print("page " + rendered);
        };
    }

    private Exchange answer(Exchange exchange, FilterChain chain) {
        try {
            pages.doFilter(exchange.request(), exchange.response(), chain);
            return exchange;
        } catch (IOException | ServletException e) {
            throw new AssertionError(e);
        }
    }
}
