package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not there is answered with a page that helps, and never with anything about the inside of the site. */
@OnTheSite
class MissingPagesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/index.xhtml",
                "/offer/service.xhtml",
                "/offer/service.xhtml?area=money&service=council-tax",
                "/error/404.xhtml",
                "/error/500.xhtml",
                "/offer/nope",
                "/offer/money/nope",
                "/offer/MONEY",
                "/guide/nope",
                "/guide/meetings",
                "/guide/meetings/nope",
                "/words/nope",
                "/sign-in/staff",
                "/sign-in/staff/callback",
                "/sign-in/staff/callback?code=a&state=b",
                "/assets/opendoor.css"
            })
    void whatIsNotThereGetsThePageThatHelps(String path, Site site) {
        Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.isPage()).isTrue();
        assertThat(answer.page().select("h1").text()).isEqualTo("That page is not here");
        assertThat(answer.page().select("main a[href=/contact]")).isNotEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offer/", "/offer/money/council-tax/", "/contact/"})
    void aSlashTooManyIsTakenAway(String path, Site site) {
        Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).endsWith(path.substring(0, path.length() - 1));
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void noTrickGetsAnErrorOrAStackTrace(String path, Site site) {
        Answer answer = site.get(path);
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.text())
                .doesNotContain("Exception", "\tat ", "java.", "SRVE", "CWWK", "org.apache", "root:", "<web-app");
    }

    static Stream<String> tricks() {
        return Stream.of(
                "/WEB-INF/web.xml",
                "/WEB-INF/layout.xhtml",
                "/META-INF/MANIFEST.MF",
                "/../../../../etc/passwd",
                "/assets/../WEB-INF/web.xml",
                "/assets/%2e%2e/WEB-INF/web.xml",
                "/assets/..%2fWEB-INF/web.xml",
                "/offer/%2e%2e/%2e%2e/WEB-INF/web.xml",
                "/offer/..;/WEB-INF/web.xml",
                "/WEB-INF;/web.xml",
                "/%00",
                "/offer/%00",
                "/offer/money/%00",
                "/index.xhtml%00",
                "/offer/%ff%fe",
                "/offer/%c0%ae%c0%ae/",
                "/offer/money%0d%0aSet-Cookie:%20a=b",
                "/offer/%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/" + "a".repeat(4_000),
                "/offer/" + "a".repeat(4_000),
                "/offer" + "/a".repeat(2_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/offer/search",
                "/offer/search?q=",
                "/offer/search?q=%00",
                "/offer/search?q=%ff%fe",
                "/offer/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/offer/search?q=*%3F~%5E(%5B%7B%22AND%20OR%20NOT",
                "/offer/search?q=a&q=b&nope=1",
                "/offer/search?q=%23%7BofferPage.areas%7D"
            })
    void anySearchIsAnswered(String path, Site site) {
        Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain("<script>alert", "Exception", "java.");
    }

    @Test
    void aSearchIsGivenBackAsItWasTyped(Site site) {
        assertThat(site.get("/offer/search?q=caf%C3%A9+%E2%80%9Crent%E2%80%9D")
                        .page()
                        .getElementById("q")
                        .attr("value"))
                .isEqualTo("café “rent”");
    }

    @Test
    void aVeryLongSearchIsAnswered(Site site) {
        assertThat(site.get("/offer/search?q=" + "rent+".repeat(1_000)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/offer/money", "/offer/search?q=rent"})
    void whatFollowsTheQuestionMarkNeverReachesAPageThatIsKept(String path, Site site) {
        String query = (path.contains("?") ? "&" : "?") + "jsessionid=x&marker=%3Cb%3Emarked%3C/b%3E";
        assertThat(site.get(path + query).text()).doesNotContain("marked");
        assertThat(site.get(path).text()).doesNotContain("marked");
    }
}
