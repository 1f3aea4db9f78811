package uk.opendoor.message.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Site;

/** The way back as a browser without script sends it, and as somebody sends it who means no good. */
@OnTheSite
class OpenDoorIT {

    private static final String DOOR = "/open-door";

    @Test
    void theAnswerIsTheSameForSomebodyWeKnowAndForNobody(Site site) {
        Answer known = send(site, Map.of("who", "Thaddeus Wintergreen"));
        Answer unknown = send(site, Map.of("who", "Nobody At-All"));
        assertThat(known.status()).isEqualTo(200);
        assertThat(plain(known)).isEqualTo(plain(unknown)).doesNotContain("Thaddeus", "Nobody At-All");
        assertThat(known.hasHeader("Set-Cookie")).isFalse();
        assertThat(known.header("Cache-Control")).contains("no-store");
    }

    @Test
    void sentTwiceItHasOneReference(Site site) {
        Map<String, String> fields = fields(site, Map.of("who", "Twice Over"));
        Member visitor = new Member(site);
        assertThat(reference(visitor.post(DOOR, fields))).isEqualTo(reference(visitor.post(DOOR, fields)));
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatIsThere(Site site) {
        Document page = send(site, Map.of("who", "", "bornOn-year", "2999", "at", "", "notSay", "Never ring"))
                .page();
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactly("#who", "#bornOn-day", "#at");
        assertThat(page.select("#notSay").text()).isEqualTo("Never ring");
        assertThat(page.select("#bornOn-year").attr("value")).isEqualTo("2999");
    }

    @Test
    void asksForAWayAndForWhatFitsIt(Site site) {
        assertThat(errors(send(site, Map.of("way", "")))).contains("Choose how we can reach you safely");
        assertThat(errors(send(site, Map.of("way", "EMAIL", "at", "07700 900341"))))
                .contains("e-mail address");
        assertThat(errors(send(site, Map.of("way", "CALL", "at", "my phone")))).contains("phone number");
        assertThat(errors(send(site, Map.of("way", "PIGEON")))).isNotEmpty();
        assertThat(errors(send(site, Map.of("way", "OTHER", "at", "Ask at the library"))))
                .isEmpty();
    }

    @Test
    void saysHowMuchFits(Site site) {
        String long5000 = "x".repeat(5000);
        Answer answer = send(site, Map.of("who", long5000, "needs", long5000));
        assertThat(errors(answer)).contains("200 characters at most", "1,000 characters at most");
        assertThat(answer.page().select("#needs").text()).hasSize(5000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "A\u0000B\u0001C",
                "\u202Egnorw\u202C يوسف",
                "'; drop table coming_back; --",
                "#{caller.person()} ${7*7}"
            })
    void whateverIsTypedIsOnlyText(String typed, Site site, Members members) {
        String sign = UUID.randomUUID().toString();
        Answer answer = send(site, Map.of("who", typed + " " + sign, "notSay", typed, "needs", typed));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(reference(answer)).startsWith("OD-");
        Document list = members.get("Odette Pennywhistle").get("/work/duty").page();
        assertThat(list.select("script:containsData(alert(1))")).isEmpty();
        String link = list.select("a:contains(" + sign + ")").attr("href");
        Document one = members.get("Odette Pennywhistle").get(link).page();
        assertThat(one.select("main script")).isEmpty();
        assertThat(one.select("bdi").text()).contains(sign);
    }

    @Test
    void aFormOfAnotherSiteIsRefused(Site site) {
        Answer answer = new Member(site)
                .post(DOOR, fields(site, Map.of("who", "Somebody Else")), "Origin", "https://elsewhere.example");
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void anIdThatNoPageOfOursMadeIsNothing(Site site) {
        assertThat(send(site, Map.of("form", "1")).status()).isEqualTo(404);
    }

    @Test
    void nobodyButThoseOnDutyFindsTheQueue(Site site, Members members) {
        assertThat(site.get("/work/duty").header("Location")).startsWith("/sign-in");
        for (String other : new String[] {"Caspian Oakenshaw", "Philippa Candlewick", "Humphrey Latchkey"}) {
            assertThat(members.get(other).get("/work/duty").status()).isEqualTo(404);
        }
        assertThat(members.get("Odette Pennywhistle")
                        .get("/work/duty/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    private static Answer send(Site site, Map<String, String> typed) {
        return new Member(site).post(DOOR, fields(site, typed));
    }

    private static Map<String, String> fields(Site site, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "who", "Ottoline",
                "bornOn-day", "27",
                "bornOn-month", "3",
                "bornOn-year", "2003",
                "way", "TEXT",
                "at", "07700 900341"));
        fields.putAll(typed);
        return Member.fields(site.get(DOOR).page(), "send", fields);
    }

    private static String errors(Answer answer) {
        return answer.page().select(".govuk-error-summary").text();
    }

    private static String reference(Answer answer) {
        return answer.page().select(".od-reference").text();
    }

    /** The page without what is made anew for each form. */
    private static String plain(Answer answer) {
        return answer.text()
                .replaceAll("OD-[0-9A-Z]{4}-[0-9A-Z]{4}", "REFERENCE")
                .replaceAll("[0-9a-f-]{36}", "ID");
    }
}
