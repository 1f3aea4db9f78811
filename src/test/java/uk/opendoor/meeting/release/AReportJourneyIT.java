package uk.opendoor.meeting.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** A report names a school that must not appear: a second person looks, one parent reads it, and it is taken back. */
@OnTheSite
class AReportJourneyIT {

    private static final String SASKIA = "Saskia Thistledown";
    private static final String ROSALIND = "Rosalind Marshbanks";

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void isCheckedReleasedReadAndTakenBack(Visitor visitor, Chromium chromium, Members members) {
        String school = visitor == Visitor.PHONE ? "Brackenfield Academy" : "Thornycroft Academy";
        String paper = asks(chromium.visit(visitor).as(members.get(SASKIA)), school);
        agrees(chromium.visit(visitor).as(members.get("Philippa Candlewick")), paper, school);
        String read = reads(chromium.visit(visitor).as(members.get(ROSALIND)), school);
        try (Visit visit = chromium.visit(visitor).as(members.get("Conrad Marshbanks"))) {
            visit.open("/family/papers");
            assertThat(visit.html()).doesNotContain(read, school, "Rosalind");
            isFine(visit);
            assertThat(visit.open(read).heading()).isEqualTo("That page is not here");
        }
        takesBack(chromium.visit(visitor).as(members.get(SASKIA)), paper);
        try (Visit visit = chromium.visit(visitor).as(members.get(ROSALIND))) {
            assertThat(visit.open("/family/papers").html()).doesNotContain(read + "\"");
            isFine(visit);
            assertThat(visit.open(read).html()).doesNotContain(school);
        }
    }

    /** @return the page of the paper */
    private static String asks(Visit visit, String school) {
        try (visit) {
            visit.open("/work/people").press(visit.link("Dex Marshbanks"));
            String dex = visit.path();
            visit.open(dex + "/must-not-appear").press(visit.button("Put it on the list"));
            assertThat(visit.words()).contains("please write something");
            isFine(visit);
            visit.choose("What it is", "School or nursery").type("Words", school);
            visit.type("Why it must not appear", "Nobody may learn where he goes")
                    .press(visit.button("Put it on the list"));
            assertThat(visit.html()).contains("It is on the list");
            visit.open("/work/release/new?about=" + dex.substring(dex.lastIndexOf('/') + 1));
            refusesWhatIsNoReport(visit);
            visit.page().locator("#for").selectOption(new SelectOption().setIndex(1));
            visit.page().locator("#text").fill("He came to each talk.\n\nHe likes " + school.replace("A", "a") + ".");
            visit.press(visit.button("Check it and put it on the desk"));
            String paper = visit.path();
            isFine(visit);
            visit.press(gives(visit, ROSALIND));
            assertThat(visit.page().locator("mark").allInnerTexts()).hasSize(1);
            visit.press(visit.button("Ask a second person"));
            assertThat(visit.words()).contains("Why it may stand there: please write something.");
            isFine(visit);
            visit.page().locator("textarea[id^=why-]").fill("She takes him there each day");
            visit.press(visit.button("Ask a second person"));
            assertThat(visit.open(paper).words()).contains("Waits for a second person");
            isFine(visit);
            return paper;
        }
    }

    private static Locator gives(Visit visit, String name) {
        return visit.page().locator("main a[href*='/to/']:has-text('" + name + "')");
    }

    private static void refusesWhatIsNoReport(Visit visit) {
        visit.press(visit.button("Check it and put it on the desk"));
        assertThat(visit.words()).contains("Choose a file, or write something in the box below.");
        isFine(visit);
        visit.page()
                .locator("#file")
                .setInputFiles(new FilePayload(
                        "report.pdf", "application/pdf", "%PDF-1.4 no more".getBytes(StandardCharsets.US_ASCII)));
        visit.press(visit.button("Check it and put it on the desk"));
        assertThat(visit.words()).contains("This file is damaged");
    }

    private static void agrees(Visit visit, String paper, String school) {
        try (visit) {
            visit.open("/work/release");
            isFine(visit);
            visit.press(visit.page()
                    .locator("main a[href^='" + paper + "/copies/']")
                    .first());
            assertThat(visit.words()).containsIgnoringCase(school).contains("She takes him there each day");
            visit.press(visit.button("No, do not release it"));
            assertThat(visit.words()).contains("Your reason: please write something.");
            isFine(visit);
            visit.type("Your reason", "She knows the school").press(visit.button("Yes, release it"));
            assertThat(visit.open(paper).words()).contains("Released");
        }
    }

    /** @return where she reads it */
    private static String reads(Visit visit, String school) {
        try (visit) {
            visit.open("/family/papers");
            isFine(visit);
            visit.press(visit.page().locator("main a[href*='/family/papers/']").first());
            assertThat(visit.words()).containsIgnoringCase(school).contains("He came to each talk.\n\nHe likes");
            isFine(visit);
            assertThat(visit.page()
                            .request()
                            .get(visit.page().url() + "/paper.pdf", RequestOptions.create())
                            .headers())
                    .containsEntry("content-type", "application/pdf")
                    .containsEntry("content-disposition", "attachment; filename=\"paper.pdf\"");
            return visit.path();
        }
    }

    private static void takesBack(Visit visit, String paper) {
        try (visit) {
            visit.open(paper);
            visit.press(visit.page().locator("main a[href*='/copies/']").first());
            isFine(visit);
            visit.press(visit.page().locator("#recall"));
            assertThat(visit.words()).contains("Your reason: please write something.");
            visit.type("Your reason", "It was the wrong version")
                    .press(visit.page().locator("#recall"));
            assertThat(visit.open(paper).words()).contains("Taken back");
            isFine(visit);
        }
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
