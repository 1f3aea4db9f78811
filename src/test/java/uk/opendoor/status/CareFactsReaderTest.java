package uk.opendoor.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.api.JsonBody;
import uk.opendoor.api.TooLong;
import uk.opendoor.shared.WrongFields;

class CareFactsReaderTest {

    /** Half past midnight on 1 July in London, where it is summer, and still June in UTC. */
    private final Clock clock = Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneId.of("Europe/London"));

    @Test
    void readsEverything() {
        var facts = read("""
                {"dateOfBirth":"2008-05-01","on":"2026-11-22",
                 "care":[{"from":"2022-06-01","to":"2024-04-01","basis":"SECTION_20"}],
                 "confined":[{"from":"2024-04-01","to":"2024-06-01","kind":"DETAINED"}],
                 "homeWithParent":[{"from":"2024-07-01","to":null}],
                 "specialGuardianshipFrom":null,"fullTimeEducation":true,"plannedProgrammeEnds":"2034-07-01"}""");
        assertThat(facts.dateOfBirth()).isEqualTo("2008-05-01");
        assertThat(facts.on()).isEqualTo("2026-11-22");
        assertThat(facts.care())
                .singleElement()
                .satisfies(period -> assertThat(period.basis()).isEqualTo(CarePeriod.Basis.SECTION_20));
        assertThat(facts.confined()).hasSize(1);
        assertThat(facts.homeWithParent())
                .singleElement()
                .satisfies(spell -> assertThat(spell.to()).isEmpty());
        assertThat(facts.specialGuardianshipFrom()).isEmpty();
        assertThat(facts.fullTimeEducation()).isTrue();
        assertThat(facts.plannedProgrammeEnds()).contains(LocalDate.of(2034, 7, 1));
    }

    @Test
    void aBirthdayIsEnoughAndTodayIsTheClocks() {
        var facts = read("{\"dateOfBirth\":\"2008-05-01\"}");
        assertThat(facts.on()).isEqualTo("2026-07-01");
        assertThat(facts.care()).isEmpty();
    }

    @Test
    void refusesAnEmptyObject() {
        assertThat(wrongIn("{}")).containsExactly("dateOfBirth missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "dateOfBirth":"1 May 2008"                          | dateOfBirth notADate
            "dateOfBirth":"2026-02-30"                          | dateOfBirth notADate
            "dateOfBirth":"+999999999-01-01"                    | dateOfBirth notADate
            "dateOfBirth":"2008-05-01T00:00"                    | dateOfBirth notADate
            "dateOfBirth":"２００８-05-01"                        | dateOfBirth notADate
            "dateOfBirth":""                                    | dateOfBirth notADate
            "dateOfBirth":20080501                              | dateOfBirth wrongType
            "dateOfBirth":["2008-05-01"]                        | dateOfBirth wrongType
            "dateOfBirth":null                                  | dateOfBirth missing
            "dateOfBirth":"1899-12-31"                          | dateOfBirth tooLongAgo
            "dateOfBirth":"2026-07-02"                          | dateOfBirth future
            "on":"2201-01-01"                                   | on tooFarAhead
            "on":"2008-04-30"                                   | dateOfBirth future
            "care":{}                                           | care wrongType
            "care":[1]                                          | care[0] wrongType
            "care":[null]                                       | care[0] wrongType
            "fullTimeEducation":"true"                          | fullTimeEducation notTrueOrFalse
            "fullTimeEducation":1                               | fullTimeEducation notTrueOrFalse
            "specialGuardianshipFrom":"2008-04-30"              | specialGuardianshipFrom beforeBirth
            "plannedProgrammeEnds":false                        | plannedProgrammeEnds wrongType
            "dateofbirth":"2008-05-01"                          | dateofbirth unknown
            "<script>alert(1)</script>":"x"                     | ? unknown
            "care[0].to":"x"                                    | ? unknown
            """)
    void refuses(String field, String wrong) {
        assertThat(wrongIn(aBirthdayAnd(field))).containsExactly(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                    | basis missing, from missing
            {"from":"2022-01-01"}                                                 | basis missing
            {"from":"2022-01-01","basis":"SECTION 20"}                            | basis notOneOf
            {"from":"2022-01-01","basis":"care_order"}                            | basis notOneOf
            {"from":"2022-01-01","basis":3}                                       | basis wrongType
            {"from":"2022-01-01","to":"2022-01-01","basis":"REMAND"}              | to reversed
            {"from":"2022-01-01","to":"2021-12-31","basis":"REMAND"}              | to reversed
            {"from":"2008-04-30","basis":"REMAND"}                                | from beforeBirth
            {"from":"2022-01-01","basis":"REMAND","until":"2023-01-01"}           | until unknown
            {"from":"tomorrow","to":"soon","basis":"x","y":1}                     | basis notOneOf, from notADate, to notADate, y unknown
            """)
    void refusesATimeInCare(String period, String wrong) {
        var expected = List.of(wrong.split(", ")).stream().map("care[0]."::concat);
        assertThat(wrongIn(aBirthdayAnd("\"care\":[" + period + "]"))).containsExactlyElementsOf(expected.toList());
    }

    @Test
    void tellsEverythingWrongAtOnceEachWithItsPlace() {
        assertThat(wrongIn("""
                {"on":"x","care":[{"from":"2022-01-01","basis":"REMAND"},{"from":"2022-02-02","to":"2022-01-01","basis":"?"}],
                 "confined":[{"from":"2022-01-01","kind":"ILL"}],"homeWithParent":[{"from":7}],"name":"Sam"}"""))
                .containsExactlyInAnyOrder(
                        "dateOfBirth missing",
                        "on notADate",
                        "care[1].basis notOneOf",
                        "care[1].to reversed",
                        "confined[0].kind notOneOf",
                        "homeWithParent[0].from wrongType",
                        "name unknown");
    }

    @Test
    void readsAHundredPeriodsAndRefusesOneMore() {
        assertThat(read(aBirthdayAnd("\"care\":" + periods(100))).care()).hasSize(100);
        assertThat(wrongIn(aBirthdayAnd("\"care\":" + periods(101)))).containsExactly("care tooLong");
    }

    @Test
    void refusesTenThousandPeriodsBeforeReadingThem() {
        assertThatThrownBy(() -> read(aBirthdayAnd("\"care\":" + periods(10_000))))
                .isInstanceOf(TooLong.class);
    }

    @Test
    void readsOverlappingPeriodsInAnyOrder() {
        var facts = read(aBirthdayAnd("""
                "care":[{"from":"2025-01-01","basis":"CARE_ORDER"},
                        {"from":"2024-06-01","to":"2025-02-01","basis":"SHORT_BREAKS"}]"""));
        assertThat(facts.care()).hasSize(2);
    }

    @Test
    void answersForACentenarian() {
        assertThat(new StatusRules(England.limits()).evaluate(read("{\"dateOfBirth\":\"1926-01-01\"}")))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(CareLeaverStatus.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table people; --", "\\u0000\\u202e", "{{7*7}}", "${jndi:ldap://x}", "😀"})
    void neverSaysBackWhatWasSent(String hostile) {
        var wrong = wrongIn(aBirthdayAnd("\"on\":\"" + hostile + "\",\"" + hostile + "\":\"" + hostile + "\""));
        assertThat(wrong).containsExactlyInAnyOrder("on notADate", "? unknown");
    }

    private static String aBirthdayAnd(String field) {
        return field.startsWith("\"dateOfBirth\"")
                ? "{" + field + "}"
                : "{\"dateOfBirth\":\"2008-05-01\"," + field + "}";
    }

    private static String periods(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> "{\"from\":\"2022-01-01\",\"basis\":\"REMAND\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private CareFacts read(String json) {
        var fields = JsonBody.fields(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        var facts = new CareFactsReader(clock).read(fields);
        fields.refuseWhatIsWrong();
        return facts.orElseThrow();
    }

    private List<String> wrongIn(String json) {
        var wrong = catchThrowableOfType(WrongFields.class, () -> read(json));
        return wrong.fields().stream()
                .map(field -> field.field() + " " + field.reason())
                .toList();
    }
}
