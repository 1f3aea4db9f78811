package uk.opendoor.family.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Wilfred lets Juniper's mother see more. Where she lives is seen only once Mirabel has agreed, and until he takes it back. */
@OnTheSite
class AnAdviserJourneyIT {

    private static final String ADDRESS = "3 Orchard Steps, Ashmere";
    private static final String WHERE = "Where meetings are";
    private static final String HOME = "Home address";
    private static final Pattern ADULT = Pattern.compile("They turn 18 on (\\d+ \\w+ \\d{4})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Test
    void grantsAndASecondPersonAgrees(Chromium chromium, Members members) {
        try (Visit wilfred = chromium.visit(Visitor.DESK);
                Visit mirabel = chromium.visit(Visitor.PHONE_WITHOUT_SCRIPT).as(members.get("Mirabel Stonecrop"));
                Visit winifred = chromium.visit(Visitor.PHONE_WITHOUT_SCRIPT).as(members.get("Winifred Hollowell"))) {
            signsIn(wilfred, members);
            grant(wilfred, WHERE, "She drives Juniper to the review.");
            assertThat(wilfred.html()).contains("They can see it now.");
            assertThat(child(winifred).words()).contains(WHERE).doesNotContain(HOME);

            grant(wilfred, HOME, "Juniper asked that her mother may visit.");
            assertThat(wilfred.html()).contains("A second person must approve it");
            assertThat(child(winifred).html()).doesNotContain("Orchard Steps");
            cannotApproveWhatIsHisOwn(wilfred);

            agrees(mirabel);
            assertThat(child(winifred).words()).contains(HOME, ADDRESS, "Keep this address to yourself.");
            takesBack(wilfred, WHERE);
            takesBack(wilfred, HOME);
            assertThat(child(winifred).html()).doesNotContain("Orchard Steps", WHERE);
            for (Visit visit : List.of(wilfred, mirabel, winifred)) {
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    private static void signsIn(Visit visit, Members members) {
        members.signIn("Wilfred Larkspur", visit.open("/sign-in"));
        assertThat(visit.path()).isEqualTo("/work");
        assertThat(visit.words()).contains("To do, most urgent first", "Juniper Hollowell");
    }

    private static void grant(Visit visit, String what, String why) {
        visit.open("/work/people").follow("Juniper Hollowell");
        visit.press(visit.link("Let them see something Winifred Hollowell"));
        LocalDate last = adultOn(visit.words()).minusDays(2);
        visit.choose("What", what)
                .type("Day", "" + last.getDayOfMonth())
                .type("Month", "" + last.getMonthValue())
                .type("Year", "" + last.getYear())
                .type("Reason", why)
                .press(visit.button("Let them see it"));
        assertThat(visit.row(what, last.format(DAY)).isVisible()).isTrue();
    }

    private static LocalDate adultOn(String words) {
        Matcher adult = ADULT.matcher(words);
        assertThat(adult.find()).as(words).isTrue();
        return LocalDate.parse(adult.group(1), DAY);
    }

    private static void cannotApproveWhatIsHisOwn(Visit visit) {
        visit.press(visit.row(HOME, "Waits for a second person").locator("a"));
        assertThat(visit.words()).contains("somebody else must approve it");
        assertThat(visit.button("Approve").count()).isZero();
    }

    private static void agrees(Visit visit) {
        visit.open("/work");
        assertThat(visit.words()).contains("for your yes.").doesNotContain("Nothing waits");
        visit.follow("Waiting for your approval")
                .press(visit.row(HOME, "Juniper Hollowell").locator("a"));
        assertThat(visit.words())
                .contains("Juniper asked that her mother may visit.")
                .doesNotContain("Orchard Steps");
        visit.press(visit.button("Approve"));
        assertThat(visit.html()).contains("You approved it. It can be seen now.");
    }

    private static void takesBack(Visit visit, String what) {
        visit.open("/work/people").follow("Juniper Hollowell");
        visit.press(visit.row(what, "Can see it").locator("a"))
                .type("Why you withdraw it", "It is not needed any more.")
                .press(visit.button("Withdraw it now"));
        assertThat(visit.html()).contains("It is withdrawn.");
    }

    private static Visit child(Visit visit) {
        return visit.open("/family").follow("Juniper Hollowell");
    }
}
