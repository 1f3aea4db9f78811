package uk.opendoor.family.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.HtmlCheck;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/**
 * Rosalind writes a call into her log, ticks off a promise, lets Saskia read that one entry and takes it back. Conrad, the
 * father, Dex himself and everybody else at work never learn that she keeps one.
 */
@OnTheSite
class ALogJourneyIT {

    private static final String ROSALIND = "Rosalind Marshbanks";
    private static final String SASKIA = "Saskia Thistledown";

    @ParameterizedTest
    @EnumSource
    void writesTicksOffSharesTakesBackAndThrowsAway(Visitor visitor, Chromium chromium, Members members) {
        String said = "Words of " + visitor;
        try (Visit rosalind = chromium.visit(visitor).as(members.get(ROSALIND));
                Visit saskia = chromium.visit(Visitor.DESK).as(members.get(SASKIA))) {
            String entry = writes(rosalind, visitor, said);
            ticksOff(rosalind);
            String read = shares(rosalind, visitor, saskia, said);
            takesBack(rosalind, saskia, entry, read, said);
            throwsAwayAndBringsBack(rosalind, visitor, said);
            assertThat(rosalind.complaints()).isEmpty();
            assertThat(rosalind.outside()).isEmpty();
        }
    }

    private static String writes(Visit visit, Visitor visitor, String said) {
        visit.open("/family").follow("My log");
        assertThat(visit.page().title()).contains("My log").doesNotContain("Dex", "Marshbanks");
        isFine(visit, visitor);
        visit.follow("Write an entry").press(visit.button("Save"));
        assertThat(visit.page().title()).startsWith("Error:");
        assertThat(visit.words()).contains("There is a problem", "Choose what it was", "please write something");
        isFine(visit, visitor);
        visit.tick("Call").type("What time?", "3.30").type("Who was it with?", "Saskia <b>T</b>");
        visit.type("What was said", said).press(visit.button("Save"));
        assertThat(visit.words()).contains("morning or the afternoon").doesNotContain("please write something");
        visit.type("What time?", "3.30pm").type("What was promised", "Send the report");
        visit.type("Who will do it", "Saskia").press(visit.button("Save"));
        assertThat(visit.html()).contains("It is in your log.");
        assertThat(visit.words()).contains("15:30", "Saskia <b>T</b>", said, "Send the report", "Only you.");
        isFine(visit, visitor);
        return visit.path();
    }

    private static void ticksOff(Visit visit) {
        visit.press(visit.button("It was kept"));
        assertThat(visit.html()).contains("Ticked off as kept.");
        visit.press(visit.button("Not kept after all"));
        assertThat(visit.words()).contains("No day was said");
    }

    /** @return the address at which she reads it */
    private static String shares(Visit rosalind, Visitor visitor, Visit saskia, String said) {
        rosalind.follow("Share this entry");
        assertThat(rosalind.words())
                .contains(SASKIA + ", social worker", "Wilfred Larkspur, personal adviser")
                .doesNotContain("Philippa", "Mirabel", "Conrad");
        isFine(rosalind, visitor);
        rosalind.press(rosalind.page().locator("button:has-text('" + SASKIA + "')"));
        assertThat(rosalind.heading()).isEqualTo("May " + SASKIA + " read this entry?");
        isFine(rosalind, visitor);
        rosalind.press(rosalind.button("Yes, share it with " + SASKIA));
        assertThat(rosalind.words()).contains(SASKIA + " has not read it yet.");
        saskia.open("/work/people").follow("Dex Marshbanks");
        assertThat(saskia.words())
                .contains("Shared with you from a parent’s log", "New")
                .doesNotContain(said);
        isFine(saskia, Visitor.DESK);
        saskia.press(
                saskia.page().locator("li:has(.od-tag--soon) a[href*='/log/']").first());
        assertThat(saskia.heading()).isEqualTo("Shared log entry");
        assertThat(saskia.page().title()).doesNotContain("Dex", "Rosalind");
        assertThat(saskia.words()).contains(ROSALIND, said, "Send the report").doesNotContain("It was kept", "Change");
        isFine(saskia, Visitor.DESK);
        return saskia.path();
    }

    private static void takesBack(Visit rosalind, Visit saskia, String entry, String read, String said) {
        rosalind.open(entry);
        assertThat(rosalind.words()).contains(SASKIA + " read it on");
        rosalind.press(rosalind.button("Take it back"));
        assertThat(rosalind.words()).contains("Only you.", SASKIA + " could read this until");
        saskia.open(read);
        assertThat(saskia.html()).doesNotContain(said);
        assertThat(saskia.heading()).isEqualTo("That page is not here");
    }

    private static void throwsAwayAndBringsBack(Visit visit, Visitor visitor, String said) {
        visit.page().locator("summary:has-text('Throw away')").click();
        visit.press(visit.button("Yes, throw it away"));
        assertThat(visit.words()).contains("You threw this away on", said).doesNotContain("Share this entry");
        isFine(visit, visitor);
        visit.open("/family/log");
        assertThat(visit.words()).doesNotContain(said);
        visit.follow("Thrown away");
        isFine(visit, visitor);
        visit.press(visit.button("Bring it back"));
        assertThat(visit.html()).contains("It is back.");
        visit.open("/family/log");
        assertThat(visit.words()).contains(said);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK_WITHOUT_SCRIPT"})
    void findsByWordsAndWhatIsNotKeptYet(Visitor visitor, Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(visitor).as(members.get(ROSALIND))) {
            visit.open("/family/log").page().locator("summary").first().click();
            isFine(visit, visitor);
            visit.type("Words", "form TUTOR").press(visit.button("Find"));
            assertThat(visit.words()).contains("Mr Fennimore").doesNotContain("attendance office");
            assertThat(visit.path()).isEqualTo("/family/log");
            visit.type("Words", "").tick("Only promises that are not kept yet").press(visit.button("Find"));
            assertThat(visit.words())
                    .contains("Find out about the driving theory course", "You could ask how it is going.")
                    .doesNotContain("Mr Fennimore");
            visit.type("Words", "<script>alert(1)</script>").press(visit.button("Find"));
            assertThat(visit.words()).contains("Nothing in your log fits that.");
            isFine(visit, visitor);
            visit.follow("Show everything");
            assertThat(visit.words()).contains("Mr Fennimore");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void twoWindowsLoseNothing(Chromium chromium, Members members) {
        Member rosalind = members.get(ROSALIND);
        try (Visit one = chromium.visit(Visitor.PHONE_WITHOUT_SCRIPT).as(rosalind);
                Visit two = chromium.visit(Visitor.DESK_WITHOUT_SCRIPT).as(rosalind)) {
            one.open("/family/log/new").tick("Visit").type("Who was it with?", "Two windows");
            one.type("What was said", "First words").press(one.button("Save"));
            String change = one.path() + "/change";
            one.open(change);
            two.open(change).type("What was said", "Second words").type("What was promised", "Added there");
            two.press(two.button("Save"));
            one.type("What was said", "Third words").press(one.button("Save"));
            assertThat(one.words()).contains("What stands there now:", "Second words", "Both are here");
            assertThat(one.field("What was said").inputValue()).isEqualTo("Third words");
            assertThat(one.field("What was promised").inputValue()).isEqualTo("Added there");
            isFine(one, Visitor.PHONE_WITHOUT_SCRIPT);
            one.press(one.button("Save"));
            assertThat(one.words()).contains("Third words", "Added there");
        }
    }

    @Test
    void whatIsTypedIsThereAfterTheBusWentIntoATunnel(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.PHONE).as(members.get("Helena Duskwater"))) {
            visit.open("/family/log");
            assertThat(visit.words()).contains("There is nothing in your log yet.", "helps us keep our word");
            isFine(visit, Visitor.PHONE);
            visit.open("/family/log/new").tick("Meeting").type("Who was it with?", "Lorcan");
            visit.page()
                    .waitForResponse(
                            "**/sign-in/keep",
                            () -> visit.field("What was said").fill("He said that"));
            visit.open("/family").open("/family/log/new");
            assertThat(visit.field("What was said").inputValue()).isEqualTo("He said that");
            assertThat(visit.field("Who was it with?").inputValue()).isEqualTo("Lorcan");
            visit.press(visit.button("Save"));
            assertThat(visit.words()).contains("He said that");
            visit.open("/family/log/new");
            assertThat(visit.field("What was said").inputValue()).isEmpty();
        }
    }

    @Test
    void goesOnPaperAndIntoATableWithNeutralNames(Members members) {
        Member rosalind = members.get(ROSALIND);
        Answer page = rosalind.get("/family/log/print");
        assertThat(HtmlCheck.errors(page)).isEmpty();
        assertThat(page.page().select(".od-paper").text()).contains("Mr Fennimore, form tutor", "not kept yet");
        Answer pdf = rosalind.get("/family/log/print.pdf");
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).isEqualTo("attachment; filename=\"notes.pdf\"");
        assertThat(pdf.header("Cache-Control")).isEqualTo("no-store");
        Answer table = rosalind.get("/family/log/print.csv");
        assertThat(table.header("Content-Disposition")).isEqualTo("attachment; filename=\"notes.csv\"");
        assertThat(table.text()).contains("Day,Time,What it was,With,Job", "Mr Fennimore", "18:40");
    }

    @Test
    void nobodyElseEverLearnsOfIt(Members members) {
        Member rosalind = members.get(ROSALIND);
        String entry = rosalind.get("/family/log")
                .page()
                .select("a[href^=/family/log/]:contains(2)")
                .attr("href");
        for (String path : List.of("/family/log", entry, entry + "/change", entry + "/share")) {
            assertThat(HtmlCheck.errors(rosalind.get(path))).as(path).isEmpty();
        }
        for (String path : List.of(entry, entry + "/change", entry + "/share")) {
            assertThat(rosalind.get(path).status()).as(path).isEqualTo(200);
            for (String other : List.of("Conrad Marshbanks", "Helena Duskwater", "Dorothea Lanternfield", SASKIA)) {
                assertThat(members.get(other).get(path).status())
                        .as(other + path)
                        .isEqualTo(404);
            }
        }
        assertThat(members.get("Conrad Marshbanks").get("/family/log").text())
                .contains("There is nothing in your log yet.")
                .doesNotContain("Fennimore");
        assertThat(members.get("Dorothea Lanternfield").get("/family").text()).doesNotContain("/family/log");
        assertThat(members.get("Dorothea Lanternfield").get("/family/log").status())
                .isEqualTo(404);
    }

    /** What stands on a page is judged by script: where there is none, what it looks like is enough. */
    private static void isFine(Visit visit, Visitor visitor) {
        assertThat(visit.scrollsSideways()).as(visit.path()).isFalse();
        if (visitor.hasScript()) {
            assertThat(Axe.violations(visit.page())).as(visit.path()).isEmpty();
        }
        if (visit.path().startsWith("/family")) {
            assertThat(visit.button("Exit this page").isVisible()).isTrue();
        }
    }
}
