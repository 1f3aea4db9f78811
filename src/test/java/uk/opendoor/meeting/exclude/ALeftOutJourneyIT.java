package uk.opendoor.meeting.exclude;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** The chair leaves a mother out of a core group: the letter is seen first, she reads it and no time, and it ends. */
@OnTheSite
class ALeftOutJourneyIT {

    private static final String PHILIPPA = "Philippa Candlewick";
    private static final String SASKIA = "Saskia Thistledown";
    private static final String ISOLDE = "Isolde Ravenscar";
    private static final LocalDate REVIEW =
            LocalDate.now(ZoneId.of("Europe/London")).plusDays(5);

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void isDecidedReadAndEnded(Visitor visitor, Chromium chromium, Members members) {
        String hers = meeting(members.get(ISOLDE));
        String time = members.get(ISOLDE).get(hers).page().select("h1").text();
        String work = hers.replace("/family/", "/work/");
        decides(chromium.visit(visitor).as(members.get(PHILIPPA)), work);
        reads(chromium.visit(visitor).as(members.get(ISOLDE)), hers, time, members.get(ISOLDE));
        try (Visit visit = chromium.visit(visitor).as(members.get(SASKIA)).open(work)) {
            assertThat(visit.words()).contains("Left out by the chair");
            isFine(visit);
            isFine(visit.follow("See what was decided"));
            assertThat(visit.words()).doesNotContain("End it and invite them again");
        }
        ends(chromium.visit(visitor).as(members.get(PHILIPPA)), work);
        assertThat(members.get(ISOLDE).get(hers).page().select("h1").text()).isEqualTo(time);
    }

    private static void decides(Visit visit, String work) {
        try (visit) {
            isFine(visit.open(work));
            isFine(visit.follow("Leave them out"));
            visit.press(visit.button("See the letter"));
            assertThat(visit.words()).contains("What they get instead: tick at least one.");
            isFine(visit);
            visit.tick("They do not take part at all").choose("The ground", "SILENCES");
            visit.type("The reason, for the file", "The health visitor dares not speak with her there");
            visit.tick("They send their views before").tick("They meet the chair after it");
            visit.date("review", REVIEW);
            visit.type("Your words to them", "Meet me at The children’s centre, Ashmere.");
            visit.press(visit.button("See the letter"));
            assertThat(visit.words()).contains("We found this in your words", "Dear " + ISOLDE);
            isFine(visit);
            visit.press(visit.button("Leave them out and send the letter"));
            assertThat(visit.words()).contains("Change your words, or tick that you have looked.");
            visit.type("Your words to them", "Somebody needs to speak freely. I am sorry. <b>Call me</b>.");
            visit.press(visit.button("Leave them out and send the letter"));
            assertThat(visit.words()).contains("The letter as it goes", "<b>Call me</b>");
            visit.press(visit.button("Leave them out and send the letter"));
            assertThat(visit.html()).contains("It is decided.");
            isFine(visit);
        }
    }

    private static void reads(Visit visit, String hers, String time, Member isolde) {
        try (visit) {
            for (String page : List.of("/family/meetings", hers, hers + "/letter")) {
                isFine(visit.open(page));
                assertThat(visit.html()).doesNotContain(time, "k4v-9tq", "children’s centre", "dares not", SASKIA);
                assertThat(visit.page().title()).doesNotContain("Finlay", "Isolde");
            }
            assertThat(visit.words()).contains("I have decided that you do not take part in it.", "<b>Call me</b>");
            visit.open(hers);
            assertThat(visit.words()).contains("Write your part", "If you do not agree");
            assertThat(visit.words()).doesNotContain("Send your answer", "How long");
            assertThat(visit.button("Exit this page").isVisible()).isTrue();
            assertThat(isolde.get(hers + "/letter.pdf").header("Content-Type")).isEqualTo("application/pdf");
            assertThat(isolde.get(hers + "/appointment.ics").text()).contains("STATUS:CANCELLED");
            for (String page : List.of(hers + "0/letter", hers.replace("/family/", "/work/"))) {
                assertThat(isolde.get(page).status()).isEqualTo(404);
            }
        }
    }

    private static void ends(Visit visit, String work) {
        try (visit) {
            visit.open(work).follow("Look at it again").press(visit.button("End it and invite them again"));
            assertThat(visit.words()).contains("What you found: please write something.");
            isFine(visit);
            visit.type("What you found", "She spoke to me calmly").press(visit.button("End it and invite them again"));
            assertThat(visit.words()).contains("It ended.", "What was before");
        }
    }

    private static String meeting(Member member) {
        return member.get("/family/meetings").page().select("article a").first().attr("href");
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).as(visit.path()).isEmpty();
        assertThat(visit.scrollsSideways()).as(visit.path()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
