package uk.opendoor.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.site.Answer;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Site;

@OnTheSite
class EntitlementsIT {

    private static final List<String> PROMISED = List.of(
            "setting-up-home",
            "higher-education-bursary",
            "sixteen-to-nineteen-bursary",
            "apprenticeship-bursary",
            "personal-adviser",
            "staying-put",
            "staying-close",
            "council-tax",
            "one-bedroom-housing-rate",
            "vacation-accommodation",
            "priority-need",
            "no-local-connection-test",
            "driving-lessons",
            "birthday",
            "identity-documents",
            "travel");

    private static final String CHECK = "/api/entitlements/check";

    @Test
    void theTableHoldsEveryCodeThatIsPromised(Site site) {
        Answer answer = site.get("/api/entitlements");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(PROMISED).allSatisfy(code -> assertThat(answer.text()).contains("\"" + code + "\""));
    }

    @Test
    void theCheckSaysWhatAnEighteenYearOldCanHave(Site site) {
        Answer answer = site.postJson(CHECK, """
                {"dateOfBirth":"2008-05-01","on":"2026-11-22","district":"hallowport","course":null,"ownChild":false,
                 "movingIn":true,"care":[{"from":"2022-06-01","to":"2026-05-01","basis":"CARE_ORDER"}]}""");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        JsonObject json = json(answer);
        assertThat(json.getJsonObject("status").getString("status")).isEqualTo("FORMER_RELEVANT");
        JsonObject home = json.getJsonArray("entitlements").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("code").equals("setting-up-home"))
                .findFirst()
                .orElseThrow();
        assertThat(home.getString("amount")).isEqualTo("3000.00");
        assertThat(home.getString("unit")).isEqualTo("ONCE");
        assertThat(home.getString("payer")).isEqualTo("COUNTY");
        assertThat(home.getBoolean("now")).isTrue();
        assertThat(home.getString("until")).isEqualTo("2033-05-01");
        assertThat(home.keySet()).contains("name", "kind", "from", "why", "source", "checkedOn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    dateOfBirth | {"district":"hallowport"}
                    district    | {"dateOfBirth":"2008-05-01","district":"atlantis"}
                    district    | {"dateOfBirth":"2008-05-01","district":7}
                    course      | {"dateOfBirth":"2008-05-01","course":"KNITTING"}
                    ownChild    | {"dateOfBirth":"2008-05-01","ownChild":"yes"}
                    movingIn    | {"dateOfBirth":"2008-05-01","movingIn":1}
                    care[0].to  | {"dateOfBirth":"2008-05-01","care":[{"from":"2024-01-01","to":"2024-01-01","basis":"REMAND"}]}
                    asylum      | {"dateOfBirth":"2008-05-01","asylum":true}
                    """)
    void theCheckNamesTheFieldThatIsWrong(String field, String json, Site site) {
        Answer answer = site.postJson(CHECK, json);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(json(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .contains(field);
    }

    private static JsonObject json(Answer answer) {
        return Json.createReader(new StringReader(answer.text())).readObject();
    }
}
