package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that nobody sends by chance: nobody else may see anything of them, and none breaks anything. */
@OnTheSite
class HostileRequestsIT {

    private static final String CHECK = "/entitlements/check";
    private static final String BORN =
            "check_SUBMIT=1&show=x&dateOfBirth-day=1&dateOfBirth-month=5&dateOfBirth-year=2007";
    private static final String STATE = "jakarta.faces.ViewState=stateless";

    @ParameterizedTest
    @ValueSource(strings = {"/offer/search?q=rent", CHECK})
    void noScriptGetsAScrapOfAPage(String path, Site site) {
        Answer answer = site.get(path, "Faces-Request", "partial/ajax");
        assertThat(answer.isPage()).isTrue();
        assertThat(answer.page().select("h1")).hasSize(1);
    }

    @Test
    void whatIsNotThereStaysNotThereForAScript(Site site) {
        assertThat(site.get("/no-such-page", "Faces-Request", "partial/ajax").status())
                .isEqualTo(404);
        assertThat(site.get("/no-such-page").status()).isEqualTo(404);
    }

    @Test
    void anAddressAloneSendsNoForm(Site site) {
        Answer answer = site.get(CHECK + "?" + BORN + "&" + STATE);
        assertThat(answer.page().select("h1").text()).isEqualTo("What can I get?");
        assertThat(answer.page().select("input[value=2007]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&" + STATE, "&jakarta.faces.ViewState=rO0ABXNyAAAA:xyz"})
    void aFormIsAnsweredWhateverStateItSaysItHas(String state, Site site) {
        Answer answer = site.postForm(CHECK, BORN + state);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("input[value=2007]")).hasSize(1);
        assertThat(answer.page().select("#think-wrong")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"POST, /", "POST, /offer/search", "PUT, /contact", "DELETE, /entitlements/check", "PATCH, /no-such-page"
    })
    void noPageTakesWhatItHasNoUseFor(String method, String path, Site site) {
        Answer answer = site.ask(method, path);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET", "HEAD");
    }

    @Test
    void whatCannotBeReadIsTheFaultOfWhoeverSentIt(Site site) {
        assertThat(site.postForm(CHECK, BORN + "&course=%zz").status()).isEqualTo(400);
        assertThat(site.postForm(CHECK, "a=b&".repeat(20_000)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        ";;, Accept, application/json",
        "nonsense, Accept, application/json",
        "application/json, Accept, ;;nonsense",
        "application/json, Accept, application/json;q=x",
        "application/json, Accept, application/json;q=2",
        "application/json, Content-Encoding, gzip",
    })
    void aProgramIsToldOfAHeaderThatCannotBeReadAsAProblem(String type, String header, String value, Site site) {
        Answer answer = site.post("/api/care-leaver-status", "{}", "Content-Type", type, header, value);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }
}
