package uk.opendoor.status;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.site.Answer;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Site;

@OnTheSite
class CareLeaverStatusIT {

    private static final String PATH = "/api/care-leaver-status";

    @Test
    void answersWithTheStatusAndItsArithmetic(Site site) {
        Answer answer = site.postJson(PATH, """
                {"dateOfBirth":"2008-05-01","on":"2026-04-01",
                 "care":[{"from":"2024-01-01","to":null,"basis":"SECTION_20"}]}""");
        assertThat(answer.status()).isEqualTo(200);
        JsonObject json = json(answer);
        assertThat(json.getString("status")).isEqualTo("ELIGIBLE");
        assertThat(json.getInt("daysCounted")).isEqualTo(822);
        assertThat(json.getInt("daysNeeded")).isEqualTo(91);
        assertThat(json.getJsonObject("nextChange").getString("on")).isEqualTo("2026-05-01");
        assertThat(json.getJsonObject("nextChange").getString("status")).isEqualTo("FORMER_RELEVANT");
        assertThat(json.getJsonArray("reasons")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    dateOfBirth             | {}
                    dateOfBirth             | {"dateOfBirth":null}
                    dateOfBirth             | {"dateOfBirth":""}
                    dateOfBirth             | {"dateOfBirth":20080501}
                    dateOfBirth             | {"dateOfBirth":"01/05/2008"}
                    dateOfBirth             | {"dateOfBirth":"2007-02-29"}
                    dateOfBirth             | {"dateOfBirth":"2030-01-01","on":"2026-11-22"}
                    dateOfBirth             | {"dateOfBirth":"0001-01-01"}
                    on                      | {"dateOfBirth":"2008-05-01","on":"tomorrow"}
                    on                      | {"dateOfBirth":"2008-05-01","on":"9999-12-31"}
                    care                    | {"dateOfBirth":"2008-05-01","care":"yes"}
                    care[0].from            | {"dateOfBirth":"2008-05-01","care":[{"basis":"REMAND"}]}
                    care[0].basis           | {"dateOfBirth":"2008-05-01","care":[{"from":"2024-01-01"}]}
                    care[0].basis           | {"dateOfBirth":"2008-05-01","care":[{"from":"2024-01-01","basis":"FOSTER"}]}
                    care[0].to              | {"dateOfBirth":"2008-05-01","care":[{"from":"2024-01-01","to":"2023-01-01","basis":"REMAND"}]}
                    care[0].until           | {"dateOfBirth":"2008-05-01","care":[{"from":"2024-01-01","until":"2025-01-01","basis":"REMAND"}]}
                    confined[0].kind        | {"dateOfBirth":"2008-05-01","confined":[{"from":"2024-01-01","kind":"PRISON"}]}
                    homeWithParent[0].from  | {"dateOfBirth":"2008-05-01","homeWithParent":[{"to":"2024-01-01"}]}
                    specialGuardianshipFrom | {"dateOfBirth":"2008-05-01","specialGuardianshipFrom":"2001-01-01"}
                    fullTimeEducation       | {"dateOfBirth":"2008-05-01","fullTimeEducation":"maybe"}
                    plannedProgrammeEnds    | {"dateOfBirth":"2008-05-01","plannedProgrammeEnds":{}}
                    surname                 | {"dateOfBirth":"2008-05-01","surname":"Smith"}
                    """)
    void namesTheFieldThatIsWrong(String field, String json, Site site) {
        Answer answer = site.postJson(PATH, json);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(json(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"2008-05-01\"",
                "{",
                "{\"dateOfBirth\":\"2008-05-01\",}",
                "{\"dateOfBirth\":\"2008-05-01\"}{}",
                "{\"dateOfBirth\":\"2008-05-01\",\"dateOfBirth\":\"2001-05-01\"}",
                "<xml/>"
            })
    void refusesWhatIsNotOneJsonObject(String body, Site site) {
        Answer answer = site.postJson(PATH, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"dateOfBirth\":\"1926-01-01\",\"on\":\"2026-11-22\"}",
                "{\"dateOfBirth\":\"2026-11-22\",\"on\":\"2026-11-22\"}",
                "{\"dateOfBirth\":\"2008-02-29\",\"on\":\"2026-02-28\","
                        + "\"care\":[{\"from\":\"2022-01-01\",\"basis\":\"CARE_ORDER\"}]}",
                "{\"dateOfBirth\":\"2008-05-01\",\"care\":[{\"from\":\"2022-01-01\",\"to\":\"2023-01-01\","
                        + "\"basis\":\"REMAND\"},{\"from\":\"2022-06-01\",\"to\":\"2024-01-01\",\"basis\":\"SECTION_20\"}]}"
            })
    void answersEveryLifeHoweverUnlikely(String body, Site site) {
        assertThat(site.postJson(PATH, body).status()).isEqualTo(200);
    }

    @Test
    void refusesMoreThanItReads(Site site) {
        assertThat(site.postJson(PATH, "{\"dateOfBirth\":\"" + "1".repeat(70_000) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void neverSaysBackWhatWasSent(Site site) {
        assertThat(site.postJson(PATH, "{\"dateOfBirth\":\"<script>secret</script>\"}")
                        .text())
                .doesNotContain("secret");
    }

    @Test
    void saysWhichMethodItAnswers(Site site) {
        Answer answer = site.get(PATH);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void readsNothingButJson(Site site) {
        assertThat(site.postForm(PATH, "dateOfBirth=2008-05-01").status()).isEqualTo(415);
    }

    private static JsonObject json(Answer answer) {
        return Json.createReader(new StringReader(answer.text())).readObject();
    }
}
