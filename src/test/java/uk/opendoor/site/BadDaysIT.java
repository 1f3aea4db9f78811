package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong by accident or by design behind the sign-in: each ends in a clear page, and nothing is lost. */
@OnTheSite
class BadDaysIT {

    private static final String ROWAN = "Rowan Silverbirch";
    private static final String WORKER = "Lorcan Applegarth";
    private static final String MANAGER = "Mirabel Stonecrop";
    private static final String ADMINISTRATOR = "Humphrey Latchkey";
    private static final int SEE_OTHER = 303;

    private final Members members;

    BadDaysIT(Members members) {
        this.members = members;
    }

    static Stream<String> strangeTexts() {
        return Stream.of(
                "#{1+1} ${7*7} and #{caller.person()}",
                "<script>alert(1)</script><b>bold</b> & \"quoted\"",
                "x'); delete from person; -- it's",
                "{0} {1,choice,0#a|1#b} '{' it''s",
                "one\r\nSet-Cookie: a=b\r\n\r\ntwo lines",
                "control \u0000\u0007\u001b[31m signs \u0085",
                "right to left \u202Eelbisivni\u202C and \uFEFF",
                "planes \uFFFD \uD83D\uDE00 \uD840\uDC00 \uDB40\uDC01 \uDBFF\uDFFD \uFFFF",
                "half a pair \uD83D alone");
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void aStrangeReasonIsKeptAsATextAndDoesNothing(String text) {
        String once = UUID.randomUUID().toString();
        Answer sent = grant(Map.of("reason", once + " " + text));
        assertThat(sent.status()).isEqualTo(SEE_OTHER);
        Answer page = grantWith(once);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main script, main b")).isEmpty();
        assertThat(page.page().select("main").text()).contains(text.replaceAll("[\\s\\p{C}].*", ""));
        takeBack(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 1_000_000})
    void aReasonThatIsTooLongIsGivenBackWithTheReason(int length) {
        Answer sent = grant(Map.of("reason", "x".repeat(length)));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.page().title()).startsWith("Error:");
        assertThat(sent.page().select(".govuk-error-summary").text()).contains("500 characters at most");
        assertThat(sent.page().select("#reason").first().wholeText()).hasSize(length);
    }

    @Test
    void aFormSentEightTimesAtOnceDoesItOnce() {
        String once = UUID.randomUUID().toString();
        Member worker = members.get(WORKER);
        Answer opened = worker.get(grantPath());
        Map<String, String> form = Member.fields(opened.page(), "send", wanted(Map.of("reason", once)));
        long before = grants().size();
        List<CompletableFuture<Answer>> all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> worker.post(opened.path(), form)))
                .toList();
        assertThat(all).allSatisfy(one -> assertThat(one.join().status()).isEqualTo(SEE_OTHER));
        assertThat(grants()).hasSize((int) before + 1);
        takeBack(grantWith(once));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "')--",
                "THE-ADDRESS-OF-THIS-CANNOT-BE-OPENED",
                "far-too-long-for-a-column-of-thirty-six"
            })
    void nothingIsMadeUnderANameThatNobodyCouldOpen(String id) {
        long before = grants().size();
        assertThat(grant(Map.of("grant", id)).status()).isEqualTo(404);
        assertThat(grants()).hasSize((int) before);
    }

    @Test
    void aFormWithTheTokenOfAnotherPersonDoesNothingAndIsGivenBack() {
        Member worker = members.get(WORKER);
        String path = grantPath();
        String anothers = members.get("Conrad Marshbanks")
                .get("/family/account/contact")
                .page()
                .select("[name=form-token]")
                .attr("value");
        long before = grants().size();
        Map<String, String> form = Member.fields(
                worker.get(path).page(),
                "send",
                wanted(Map.of("form-token", anothers, "reason", "Typed for nothing?")));
        Answer sent = worker.post(path, form);
        assertThat(sent.header("Location")).isEqualTo(path);
        assertThat(grants()).hasSize((int) before);
        assertThat(worker.get(path).page().select("#reason").text()).isEqualTo("Typed for nothing?");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void aFormThatAnotherSiteSendsIsRefused(String header, String value) {
        Member worker = members.get(WORKER);
        Map<String, String> form = Member.fields(worker.get(grantPath()).page(), "send", wanted(Map.of()));
        assertThat(worker.post(grantPath(), form, header, value).status()).isEqualTo(403);
    }

    @Test
    void aRelationOfOneRecordIsNotThereOnAnother() {
        String relation = grantPath().replaceFirst(".*/", "");
        Element another = members.get(WORKER).get("/work/people").page().select("main a[href^=/work/people/]").stream()
                .filter(link -> !link.text().equals(ROWAN))
                .findFirst()
                .orElseThrow();
        assertThat(members.get(WORKER)
                        .get(another.attr("href") + "/grant/" + relation)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"+999999999, 12, 31", "+10000, 1, 1", "-999999999, 1, 1", "9999, 12, 31", "0, 0, 0"})
    void aDayOfNoCalendarIsAnsweredByAPage(String year, String month, String day) {
        Map<String, String> days = new HashMap<>();
        for (String field : List.of("from", "since", "until")) {
            days.putAll(Map.of(field + "-year", year, field + "-month", month, field + "-day", day));
        }
        assertThat(members.get(ADMINISTRATOR)
                        .send("/work/audit", "search", days)
                        .status())
                .isEqualTo(200);
        Member manager = members.get(MANAGER);
        Answer team = manager.get("/work/team");
        List<String> people = team.page().select("#away option[value~=.]").eachAttr("value");
        days.putAll(Map.of("away", people.get(0), "coveredBy", people.get(1)));
        Answer stood = manager.send(team, "stand", days);
        assertThat(stood.status()).isEqualTo(200);
        assertThat(stood.page().title()).startsWith("Error:");
    }

    @Test
    void theCopyOfWhatIsHeldDoesNotTellWhatWorkersSaidToEachOther() {
        String once = UUID.randomUUID().toString();
        grant(Map.of("reason", "The other side must not know this " + once));
        Member rowan = members.get(ROWAN);
        assertThat(rowan.get("/me/account/download.json").text())
                .contains("looks")
                .doesNotContain(once);
        assertThat(rowan.get("/me/account/download").text()).doesNotContain(once);
        assertThat(rowan.get("/me/seen").text()).doesNotContain(once);
        takeBack(grantWith(once));
    }

    private Answer grant(Map<String, String> typed) {
        return members.get(WORKER).send(grantPath(), "send", wanted(typed));
    }

    private static Map<String, String> wanted(Map<String, String> typed) {
        LocalDate last = LocalDate.now().plusDays(5);
        Map<String, String> wanted = new HashMap<>(Map.of(
                "permission", "MEETING_PLACE",
                "reason", "He asked us to tell his father",
                "until-day", "" + last.getDayOfMonth(),
                "until-month", "" + last.getMonthValue(),
                "until-year", "" + last.getYear()));
        wanted.putAll(typed);
        return wanted;
    }

    private String record() {
        return members.get(WORKER)
                .get("/work/people")
                .page()
                .select("main a:contains(" + ROWAN + ")")
                .attr("href");
    }

    private String grantPath() {
        return members.get(WORKER)
                .get(record())
                .page()
                .select("a[href*=/grant/]")
                .first()
                .attr("href");
    }

    private List<String> grants() {
        return members.get(WORKER)
                .get(record())
                .page()
                .select("a[href*=/grants/]")
                .eachAttr("href");
    }

    private Answer grantWith(String reason) {
        return grants().stream()
                .map(members.get(WORKER)::get)
                .filter(answer -> answer.text().contains(reason))
                .findFirst()
                .orElseThrow();
    }

    private void takeBack(Answer grant) {
        assertThat(members.get(WORKER)
                        .send(grant, "withdraw", Map.of("why", "It was only a test"))
                        .status())
                .isEqualTo(SEE_OTHER);
    }
}
