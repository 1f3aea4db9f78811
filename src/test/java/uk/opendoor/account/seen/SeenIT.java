package uk.opendoor.account.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;

/** Who looked, told to the one whose record it is, and to those whose work it is. */
@OnTheSite
class SeenIT {

    private static final String JUNIPER = "SS-20001";

    private final Members members;

    SeenIT(Members members) {
        this.members = members;
    }

    @Test
    void aYoungPersonSeesWhoLooked() {
        junipersRecord("Wilfred Larkspur");
        String seen = main(members.get("Juniper Hollowell").get("/me/seen"));
        assertThat(seen).contains("The last time was", "Wilfred Larkspur (personal adviser) looked at your name");
    }

    @Test
    void aYoungPersonDoesNotSeeTheirOwnLooks() {
        Member juniper = members.get("Juniper Hollowell");
        juniper.get("/me");
        assertThat(main(juniper.get("/me/seen"))).doesNotContain("Juniper Hollowell");
    }

    @Test
    void aYoungPersonSeesTheReasonForBrokenGlass() {
        members.get("Barnaby Quillfeather")
                .send(
                        "/work/open",
                        "open",
                        Map.of("reference", JUNIPER, "reason", "She is at our desk & <b>needs</b> her papers"));
        assertThat(main(members.get("Juniper Hollowell").get("/me/seen")))
                .contains(
                        "Barnaby Quillfeather (personal adviser) opened your record although they do not work with you",
                        "She is at our desk & <b>needs</b> her papers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "999", "1000", "-1", "99999999999999999999", "x", "%00", ""})
    void anyNumberOfAPageIsAnswered(String page) {
        assertThat(members.get("Juniper Hollowell").get("/me/seen?page=" + page).status())
                .isEqualTo(200);
    }

    @Test
    void aManagerFindsWhatHappenedToARecordOfTheirTeamByName() {
        junipersRecord("Wilfred Larkspur");
        String found = main(search("Mirabel Stonecrop", Map.of("whose", JUNIPER)));
        assertThat(found).contains("Wilfred Larkspur", "Juniper Hollowell", "Name and date of birth");
    }

    @Test
    void toAManagerOfAnotherTeamSheIsNotThereAtAll() {
        junipersRecord("Wilfred Larkspur");
        String notTheirs = main(search("Alaric Windlestraw", Map.of("whose", JUNIPER)));
        String notThere = main(search("Alaric Windlestraw", Map.of("whose", "SS-99999")));
        assertThat(notTheirs).isEqualTo(notThere).contains("Nothing was found").doesNotContain("Juniper");
    }

    @Test
    void aManagerMustSayWhoseRecord() {
        Answer answer = search("Mirabel Stonecrop", Map.of("deed", "SEEN"));
        assertThat(answer.page().title()).startsWith("Error:");
        assertThat(answer.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#whose");
        assertThat(answer.page().select(".od-table")).isEmpty();
    }

    @Test
    void anAdministratorFindsEveryActAndNamesOnlyWorkers() {
        junipersRecord("Wilfred Larkspur");
        members.get("Juniper Hollowell");
        Answer answer = search("Humphrey Latchkey", Map.of());
        assertThat(answer.page().select(".od-table tbody tr")).hasSizeBetween(2, 50);
        assertThat(main(answer)).contains("Wilfred Larkspur", "Signed in").doesNotContain("Juniper", "Hollowell");
    }

    @Test
    void anAdministratorFindsWhatOneWorkerDid() {
        junipersRecord("Wilfred Larkspur");
        Answer all = search("Humphrey Latchkey", Map.of("deed", "SEEN"));
        String wilfred = all.page()
                .select(".od-table td:contains(Wilfred Larkspur) .od-code")
                .first()
                .text();
        Answer his = search("Humphrey Latchkey", Map.of("who", wilfred));
        assertThat(his.page().select(".od-table tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text()).contains("Wilfred Larkspur"));
    }

    @Test
    void anAdministratorReadsNoReasons() {
        aYoungPersonSeesTheReasonForBrokenGlass();
        assertThat(main(search("Humphrey Latchkey", Map.of("whose", JUNIPER))))
                .contains("A reason was given")
                .doesNotContain("at our desk");
    }

    @Test
    void aSearchAboutSomebodyIsShownToThem() {
        search("Mirabel Stonecrop", Map.of("whose", JUNIPER));
        assertThat(main(members.get("Juniper Hollowell").get("/me/seen")))
                .contains("Mirabel Stonecrop (team manager) checked who had looked at your record");
    }

    @Test
    void wrongDaysAreSaidAndWhatWasTypedStays() {
        Answer answer = search(
                "Humphrey Latchkey",
                Map.of("whose", "x".repeat(37), "from-day", "31", "from-month", "2", "from-year", "2026"));
        assertThat(answer.page().select(".govuk-error-summary li")).hasSize(2);
        assertThat(answer.page().select("#from-day").attr("value")).isEqualTo("31");
        Answer reversed = search(
                "Humphrey Latchkey",
                Map.of(
                        "from-day",
                        "2",
                        "from-month",
                        "3",
                        "from-year",
                        "2026",
                        "until-day",
                        "1",
                        "until-month",
                        "3",
                        "until-year",
                        "2026"));
        assertThat(reversed.page().select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#until-day");
    }

    @Test
    void nothingIsFoundOnADayBeforeThereWasAPortal() {
        assertThat(main(search(
                        "Humphrey Latchkey", Map.of("until-day", "1", "until-month", "jan", "until-year", "2001"))))
                .contains("Nothing was found");
    }

    @Test
    void earlierAndLaterOnesAreAPressAway() {
        Member humphrey = members.get("Humphrey Latchkey");
        for (int i = 0; i < 51; i++) {
            junipersRecord("Wilfred Larkspur");
        }
        Answer first = search("Humphrey Latchkey", Map.of("deed", "SEEN"));
        Answer second = humphrey.post("/work/audit", chosen(first, "earlier"));
        assertThat(second.page().select(".od-table tbody tr")).isNotEmpty();
        Answer back = humphrey.post("/work/audit", chosen(second, "later"));
        assertThat(back.page().select(".od-table tbody tr")).hasSize(50);
        assertThat(back.page().select("[name=later]")).isEmpty();
    }

    @Test
    void theCheckSaysThatNothingWasChanged() {
        assertThat(main(members.get("Humphrey Latchkey").send("/work/audit", "check", Map.of())))
                .contains("Nothing was changed", "are as they were written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wilfred Larkspur", "Philippa Candlewick", "Rufus Meadowsweet", "Juniper Hollowell"})
    void forEverybodyElseTheAuditIsNotThere(String name) {
        assertThat(members.get(name).get("/work/audit").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wilfred Larkspur", "Humphrey Latchkey"})
    void forWorkersThereIsNoListOfTheirOwn(String name) {
        assertThat(members.get(name).get("/me/seen").status()).isEqualTo(404);
    }

    private void junipersRecord(String worker) {
        Member member = members.get(worker);
        String address = member.get("/work/people")
                .page()
                .select("a:contains(Juniper Hollowell)")
                .attr("href");
        assertThat(member.get(address).status()).isEqualTo(200);
    }

    private Answer search(String name, Map<String, String> typed) {
        return members.get(name).send("/work/audit", "search", typed);
    }

    private static Map<String, String> chosen(Answer shown, String button) {
        Map<String, String> fields = new HashMap<>(Member.fields(shown.page(), button, Map.of()));
        fields.remove("search");
        return fields;
    }

    /** The words of the page, without what was typed. */
    private static String main(Answer answer) {
        return answer.page().select("main").text();
    }
}
