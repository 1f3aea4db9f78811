package uk.opendoor.sync;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Site;

/** A program at the address where records are sent, with good manners and with bad ones. */
@OnTheSite
class SyncAddressIT {

    private final AProgram program;
    private final String batch = UUID.randomUUID().toString().substring(0, 8);

    SyncAddressIT(Site site, Members members) {
        this.program = new AProgram(site, members, "A program that sends");
    }

    @AfterEach
    void end() {
        program.close();
    }

    @Test
    void eachRecordHasAnAnswer() {
        Answer answer = program.put("people", batch("false", person(1) + ",{\"reference\":\"" + batch + "-2\"}"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.hasHeader("Set-Cookie")).isFalse();
        JsonObject json = json(answer);
        assertThat(json.getInt("created")).isEqualTo(1);
        assertThat(json.getJsonArray("results").getJsonObject(1).toString())
                .isEqualTo("{\"index\":1,\"reference\":\"" + batch + "-2\",\"outcome\":\"wrong\",\"errors\":["
                        + "{\"field\":\"givenName\",\"problem\":\"givenName is missing.\"},"
                        + "{\"field\":\"familyName\",\"problem\":\"familyName is missing.\"}]}");
    }

    @Test
    void fiveHundredAreTakenAndOneMoreIsNot() {
        String all = IntStream.range(0, Batches.MOST).mapToObj(this::person).collect(Collectors.joining(","));
        assertThat(json(program.put("people", batch("true", all))).getInt("created"))
                .isEqualTo(Batches.MOST);
        Answer more = program.put("people", batch("true", all + "," + person(Batches.MOST)));
        assertThat(more.status()).isEqualTo(400);
        assertThat(more.header("Content-Type")).startsWith("application/problem+json");
        assertThat(json(program.put("people", batch("false", all))).getInt("created"))
                .isEqualTo(Batches.MOST);
        assertThat(json(program.put("people", batch("false", all))).getInt("unchanged"))
                .isEqualTo(Batches.MOST);
    }

    @Test
    void twoAtOnceMakeNobodyTwice() {
        String all = IntStream.range(0, 40).mapToObj(this::person).collect(Collectors.joining(","));
        List<JsonObject> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> json(program.put("people", batch("false", all))))
                .toList();
        assertThat(answers.stream().mapToInt(one -> one.getInt("created")).sum())
                .isEqualTo(40);
        assertThat(answers.stream().mapToInt(one -> one.getInt("wrong")).sum()).isZero();
    }

    @Test
    void tenMegabytesAreTooMany() {
        Answer answer = program.put("people", batch("false", person(1)) + " ".repeat(10_000_000));
        assertThat(answer.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"records\":",
                "{\"records\":[],\"records\":[]}",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "{}",
                "{\"records\":{}}",
                "{\"records\":null}",
                "{\"records\":[],\"dryrun\":true}",
                "{\"records\":[],\"dryRun\":\"yes\"}",
            })
    void whatCannotBeReadAtAllIsAProblem(String body) {
        Answer answer = program.put("people", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void nestedJunkIsAProblem() {
        assertThat(program.put("people", "{\"records\":" + "[".repeat(100_000)).status())
                .isEqualTo(400);
        assertThat(json(program.put("people", batch("false", "[[[[[[[[]]]]]]]],1,null,\"a\",true")))
                        .getInt("wrong"))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"\\u0000", "\\u202E", "\\u0007", "\\uD800", "\\uFFFE"})
    void signsThatCannotBeSeenAreAnError(String sign) {
        Answer answer = program.put("people", batch("false", person(1).replace("Robin", "Ro" + sign + "bin")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(json(answer).getInt("wrong")).isEqualTo(1);
        assertThat(answer.text()).doesNotContain("Ro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "PEOPLE", "people/1", "..%2fpeople", "meetings'"})
    void thereIsNoOtherAddress(String what) {
        assertThat(program.put(what, batch("false", person(1))).status()).isIn(400, 404);
    }

    @Test
    void whatTheDescriptionShowsIsTaken() {
        assertThat(json(program.put("people", SyncExamples.PEOPLE)).getInt("wrong"))
                .isZero();
        assertThat(json(program.put("relations", SyncExamples.RELATIONS)).getInt("wrong"))
                .isZero();
        assertThat(json(program.put("care-periods", SyncExamples.CARE_PERIODS)).getInt("wrong"))
                .isZero();
        assertThat(json(program.put("meetings", SyncExamples.MEETINGS)).getInt("wrong"))
                .isZero();
        assertThat(program.get("/openapi").text()).contains("/api/sync/{kind}", "P-1041", "M-5512", "scheme: bearer");
    }

    @Test
    void peopleAreNotReadHere() {
        assertThat(program.get("/api/sync/people").status()).isEqualTo(405);
    }

    private String person(int number) {
        return "{\"reference\":\"" + batch + "-" + number
                + "\",\"givenName\":\"Robin\",\"familyName\":\"Ashdown\",\"dateOfBirth\":\"2010-01-01\"}";
    }

    private static String batch(String dryRun, String records) {
        return "{\"dryRun\":" + dryRun + ",\"records\":[" + records + "]}";
    }

    private static JsonObject json(Answer answer) {
        return Json.createReader(new StringReader(answer.text())).readObject();
    }
}
