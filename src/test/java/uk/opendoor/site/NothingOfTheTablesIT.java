package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The staff's tables are made with PrimeFaces. No reader of any page gets its scripts, its styles, its names or a cookie. */
@OnTheSite
class NothingOfTheTablesIT {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> HOMES = Map.of(
            "Juniper Hollowell", "/me",
            "Marigold Merryweather", "/family",
            "Mirabel Stonecrop", "/work");

    @Test
    void noPublicPageHasAny(Walk walk) {
        assertThat(walk.pages()).isNotEmpty().allSatisfy(page -> {
            hasNothing(page);
            assertThat(page.hasHeader("Set-Cookie")).isFalse();
            assertThat(new TreeSet<>(page.response().headers().map().keySet()))
                    .isSubsetOf(
                            "cache-control",
                            "content-encoding",
                            "content-language",
                            "content-length",
                            "content-security-policy",
                            "content-type",
                            "cross-origin-opener-policy",
                            "cross-origin-resource-policy",
                            "date",
                            "etag",
                            "permissions-policy",
                            "referrer-policy",
                            "transfer-encoding",
                            "vary",
                            "x-content-type-options",
                            "x-frame-options");
        });
    }

    @TestFactory
    Stream<DynamicTest> norHasAPageBehindTheSignIn(Members members) {
        return HOMES.entrySet().stream()
                .map(home -> DynamicTest.dynamicTest(
                        home.getValue(), () -> reach(members.get(home.getKey()), home.getValue())));
    }

    private static void reach(Member member, String home) {
        Map<String, String> found = new LinkedHashMap<>(Map.of(home, home));
        Queue<String> ahead = new ArrayDeque<>(List.of(home));
        while (!ahead.isEmpty()) {
            Answer answer = member.get(ahead.remove());
            hasNothing(answer);
            assertThat(answer.header("Set-Cookie")).as("cookie of %s", answer).doesNotContain("JSESSION", "primefaces");
            for (Element link : answer.page().select("a[href^=" + home + "]")) {
                String to = link.attr("href").replaceFirst("[?#].*", "");
                if (!to.matches(".*\\.(json|pdf|csv)") && found.putIfAbsent(to.replaceAll(ID, "{id}"), to) == null) {
                    ahead.add(to);
                }
            }
        }
    }

    private static void hasNothing(Answer answer) {
        assertThat(answer.text().toLowerCase())
                .as("%s", answer)
                .doesNotContain("primefaces", "jquery", "jakarta.faces.resource", "nonce");
        assertThat(answer.page().select("[style], style, script:not([src]), [onclick], [onload], [onchange]"))
                .as("inline, %s", answer)
                .isEmpty();
        assertThat(answer.header("Content-Security-Policy")).isEqualTo(POLICY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/core.js.xhtml?ln=primefaces",
                "/jakarta.faces.resource/components.css.xhtml?ln=primefaces",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrt=sc&pfdrid=x",
                "/primefaces/core.js",
                "/META-INF/resources/primefaces/core.js",
                "/assets/core.js"
            })
    void noneOfItsFilesCanBeAskedFor(String path, Site site) {
        assertThat(site.get(path).status()).isEqualTo(404);
    }
}
