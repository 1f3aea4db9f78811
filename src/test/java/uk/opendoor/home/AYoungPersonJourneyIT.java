package uk.opendoor.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Caspian is 19. He looks at what is his, shares some of it with his old foster carer, and leaves nothing behind. */
@OnTheSite
class AYoungPersonJourneyIT {

    private static final String CASPIAN = "Caspian Oakenshaw";
    private static final String MEETINGS = "My meetings: when, and what kind";

    @ParameterizedTest
    @EnumSource(names = {"PHONE_WITHOUT_SCRIPT", "DESK"})
    void signsInByCodeSeesSharesAndLeaves(Visitor visitor, Chromium chromium, Members members) {
        theAdviserLooks(members);
        try (Visit visit = chromium.visit(visitor)) {
            members.signIn(CASPIAN, visit.open("/me"));
            seesWhatIsHis(visit);
            seesWhatIsNewUntilHeSaysSo(visit);
            seesWhoLooked(visit);
            sharesAndStops(visit);
            leavesNothingBehind(visit);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void canReadThePageForTheCodeWithAnyMeans(Visitor visitor, Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(visitor).open("/sign-in")) {
            visit.type("Your e-mail address or mobile number", "nobody.at.all@mail.example")
                    .press(visit.button("Send me a code"));
            assertThat(visit.path()).isEqualTo("/sign-in/code");
            assertThat(Axe.violations(visit.page())).isEmpty();
            assertThat(visit.scrollsSideways()).isFalse();
        }
    }

    private static void theAdviserLooks(Members members) {
        Member wilfred = members.get("Wilfred Larkspur");
        String record = wilfred.get("/work/people")
                .page()
                .select("a:containsOwn(" + CASPIAN + ")")
                .attr("href");
        assertThat(wilfred.get(record).status()).isEqualTo(200);
    }

    private static void seesWhatIsHis(Visit visit) {
        assertThat(visit.path()).isEqualTo("/me");
        assertThat(visit.heading()).isEqualTo("Hello Caspian");
        assertThat(visit.words()).contains("You turn 21 on ", "Wilfred Larkspur", "Your personal adviser");
        assertThat(visit.isSeenWithoutScrolling("You turn 21 on")).isTrue();
    }

    /** Two of his promises are late: that stands there however often he opens the page, until he has seen it. */
    private static void seesWhatIsNewUntilHeSaysSo(Visit visit) {
        if (visit.words().contains("I have seen these")) {
            visit.open("/me");
            assertThat(visit.words()).contains("2 promises made to you are late now");
            visit.press(visit.button("I have seen these"));
        }
        assertThat(visit.words()).contains("Nothing new since").doesNotContain("I have seen these");
    }

    private static void seesWhoLooked(Visit visit) {
        visit.follow("Who looked at your record");
        assertThat(visit.words()).contains("The last time was ", "Wilfred Larkspur (personal adviser) looked at");
    }

    private static void sharesAndStops(Visit visit) {
        visit.follow("Sharing").choose("Who with", "Dorothea Lanternfield").choose("What to share", MEETINGS);
        visit.press(visit.button("Share it"));
        assertThat(visit.html()).contains("You share it now.");
        visit.press(visit.row(MEETINGS).locator("button"));
        assertThat(visit.html()).contains("You do not share it any more.");
        assertThat(visit.row(MEETINGS).count()).isZero();
    }

    private static void leavesNothingBehind(Visit visit) {
        visit.press(visit.button("Sign out"));
        assertThat(visit.words()).contains("You are signed out.");
        visit.back();
        assertThat(visit.path()).startsWith("/sign-in");
        assertThat(visit.html()).doesNotContain("Caspian", "Dorothea");
        assertThat(visit.cookies(visit.page().url())).noneMatch(cookie -> cookie.name.equals("opendoor"));
    }
}
