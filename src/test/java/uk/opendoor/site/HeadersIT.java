package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnTheSite
class HeadersIT {

    @Test
    void everyPageAndAssetSaysWhatTheBrowserMustRefuse(Walk walk) {
        assertThat(walk.answers()).allSatisfy(HeadersIT::isGuarded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/offer/nope", "/assets/nope", "/offer/search?q=rent", "/api/nope"})
    void soDoesWhatIsNotThereAndWhatIsMadeAnew(String path, Site site) {
        isGuarded(site.get(path));
    }

    @Test
    void noPublicVisitorGetsACookie(Walk walk) {
        assertThat(walk.answers())
                .filteredOn(answer -> answer.hasHeader("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offer/search?q=rent", "/nope", "/api/nope", "/health/ready", "/openapi"})
    void norDoesOneWhoAsksForSomethingElse(String path, Site site) {
        assertThat(site.get(path).header("Set-Cookie")).isEmpty();
    }

    @Test
    void nothingSaysWhatTheSiteIsBuiltWith(Walk walk) {
        assertThat(walk.answers()).allSatisfy(answer -> {
            assertThat(answer.header("Server")).isEmpty();
            assertThat(answer.header("X-Powered-By")).isEmpty();
        });
    }

    private static void isGuarded(Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .as("policy of %s", answer)
                .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*", "http:", "data:");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }
}
