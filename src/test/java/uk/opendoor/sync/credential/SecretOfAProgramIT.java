package uk.opendoor.sync.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Site;
import uk.opendoor.sync.AProgram;

/** What the secret of a program opens, and what everything else is answered with. */
@OnTheSite
class SecretOfAProgramIT {

    private static final String HERE = "/api/sync/nothing";
    private static final String HUMPHREY = "Humphrey Latchkey";

    private final Site site;
    private final Members members;

    SecretOfAProgramIT(Site site, Members members) {
        this.site = site;
        this.members = members;
    }

    @Test
    void withoutSecretWithAWrongOneAndWithOneThatEndedTheAnswerIsTheSame() {
        AProgram program = new AProgram(site, members, "A program that ends");
        assertThat(program.get(HERE).status()).isEqualTo(405);
        program.close();
        Answer none = site.get(HERE);
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.header("Content-Type")).startsWith("application/problem+json");
        assertThat(none.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(none.hasHeader("Set-Cookie")).isFalse();
        assertThat(Stream.of(
                                "Bearer " + program.secret(),
                                "Bearer od_" + "A".repeat(43),
                                "Bearer",
                                "Bearer " + "x".repeat(5000),
                                "Basic aHVtcGhyZXk6aHVtcGhyZXk=",
                                program.secret())
                        .map(header -> site.get(HERE, "Authorization", header)))
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(401);
                    assertThat(answer.text()).isEqualTo(none.text());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/work", "/work/services", "/work/people", "/work/audit", "/me", "/family", "/sign-in/stay"})
    void opensNoPage(String path) {
        try (AProgram program = new AProgram(site, members, "A program that looks round")) {
            Answer answer = program.get(path);
            assertThat(answer.status()).isEqualTo(site.get(path).status()).isNotEqualTo(200);
            assertThat(answer.hasHeader("Set-Cookie")).isFalse();
        }
    }

    @Test
    void aSignInIsNoSecret() {
        Member humphrey = members.get(HUMPHREY);
        assertThat(humphrey.get(HERE).status()).isEqualTo(401);
    }

    @Test
    void isShownOnceAndTheSameFormMakesNoSecond() {
        Member humphrey = members.get(HUMPHREY);
        Answer page = humphrey.get("/work/services");
        Map<String, String> form = Member.fields(page.page(), "make", Map.of("name", "A program made twice"));
        Answer made = humphrey.post("/work/services", form);
        String secret = made.page().select(".od-code--long").text();
        assertThat(secret).matches("od_[\\w-]{43}");
        assertThat(humphrey.get("/work/services").text()).doesNotContain(secret).contains("A program made twice");
        assertThat(humphrey.post("/work/services", form).status()).isEqualTo(303);
        assertThat(humphrey.get("/work/services").page().select("th:contains(A program made twice)"))
                .hasSize(1);
        end("A program made twice");
    }

    @Test
    void thereAreNoMoreThanAHandful() {
        var programs = IntStream.range(0, CredentialService.MOST)
                .mapToObj(i -> new AProgram(site, members, "A program too many " + i))
                .toList();
        Answer refused = members.get(HUMPHREY).send("/work/services", "make", Map.of("name", "One more"));
        assertThat(refused.page().title()).startsWith("Error:");
        assertThat(refused.page().select("#name").attr("value")).isEqualTo("One more");
        programs.forEach(AProgram::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "A name that is much longer than anybody would call a program of theirs"})
    void aNameThatIsNoneIsGivenBack(String name) {
        Answer refused = members.get(HUMPHREY).send("/work/services", "make", Map.of("name", name));
        assertThat(refused.page().title()).startsWith("Error:");
        assertThat(refused.page().select("#name").attr("value")).isEqualTo(name);
    }

    private void end(String name) {
        Member humphrey = members.get(HUMPHREY);
        var row = humphrey.get("/work/services").page().select("tr:has(form):contains(" + name + ")");
        humphrey.post(
                "/work/services",
                Map.of(
                        "form-token", row.select("[name=form-token]").attr("value"),
                        "end", row.select("[name=ask]").attr("value")));
    }
}
