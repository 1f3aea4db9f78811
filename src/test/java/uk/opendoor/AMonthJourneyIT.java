package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/**
 * A month with Thaddeus, who moves: the clocks start, Odette visits and writes it up in her car, the plan changes, he does
 * not agree with one line and agrees to the rest, Mirabel signs, and what is printed is what they agreed.
 */
@OnTheSite
class AMonthJourneyIT {

    private static final String THADDEUS = "Thaddeus Wintergreen";

    @Test
    void fromTheMoveToThePrintedPlan(Chromium chromium, Members members) throws IOException {
        try (Visit thaddeus = chromium.visit(Visitor.PHONE).as(members.get(THADDEUS));
                Visit odette = chromium.visit(Visitor.PHONE).as(members.get("Odette Pennywhistle"));
                Visit mirabel = chromium.visit(Visitor.DESK).as(members.get("Mirabel Stonecrop"))) {
            tellsThatHeMoved(thaddeus);
            startsTheClocks(odette);
            writesTheVisitDown(odette);
            changesThePlan(odette);
            agreesToAllButOneLine(thaddeus);
            signs(mirabel);
            seesWhatChanged(thaddeus);
            printsIt(thaddeus);
            for (Visit visit : List.of(thaddeus, odette, mirabel)) {
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    private static void tellsThatHeMoved(Visit visit) {
        visit.open("/me").follow("Something changed");
        visit.type("Say more, if you want to", "The flat over the bakery. It smells of bread.")
                .press(visit.button("I have moved"));
        assertThat(visit.words()).contains("It smells of bread.", "We answer by");
        isFine(visit);
    }

    private static void startsTheClocks(Visit visit) {
        visit.open("/work")
                .press(visit.row(THADDEUS, "Answer: something changed").locator(".od-due__do"));
        assertThat(visit.words()).contains("It smells of bread.");
        LocalDate moved = LocalDate.now().minusDays(2);
        visit.type("Your answer", "I come and see it on Thursday.")
                .type("Day", String.valueOf(moved.getDayOfMonth()))
                .type("Month", String.valueOf(moved.getMonthValue()))
                .type("Year", String.valueOf(moved.getYear()))
                .tick("We found the home, or pay for it")
                .press(visit.button("Send the answer"));
        visit.open("/work");
        assertThat(visit.row(THADDEUS, "First visit after a move").innerText()).contains("In 5 days");
        assertThat(visit.row(THADDEUS, "Review after a move").innerText()).contains("In 26 days");
        isFine(visit);
    }

    private static void writesTheVisitDown(Visit visit) {
        visit.press(visit.row(THADDEUS, "First visit after a move").getByText("Write down the visit"));
        visit.type("What happened", "Warm, dry, and a desk by the window.");
        visit.page().getByText("Which parts of the plan it touches").click();
        visit.tick("Accommodation").press(visit.button("Save the contact"));
        assertThat(visit.words()).contains("a desk by the window", "Second visit, before the review after a move");
        assertThat(visit.words()).doesNotContain("First visit after a move");
        isFine(visit);
    }

    private static void changesThePlan(Visit visit) {
        visit.follow("Pathway plan").press(visit.button("Begin a new version"));
        visit.press(visit.row("Accommodation").locator("a"));
        assertThat(visit.words()).contains("Last talked about on");
        visit.type("What we agreed", "The flat over the bakery is his home. He need not hurry to leave it.")
                .press(visit.button("Save"));
        visit.follow("Add a promise")
                .type("What is promised", "Buy a lamp for the desk")
                .type("Name of who does it", "Odette")
                .type("Day", "1")
                .type("Month", "3")
                .type("Year", "2027")
                .press(visit.button("Save the promise"));
        visit.follow("Pathway plan").press(visit.button("Ask the young person to agree"));
        assertThat(visit.words()).contains("waits for the young person");
    }

    private static void agreesToAllButOneLine(Visit visit) {
        visit.open("/me").follow("There is a new plan for you to read");
        visit.press(visit.page().locator("#home").getByText("Write or comment"));
        visit.tick("Buy a lamp for the desk")
                .type("What is wrong with it", "March is too late. It is dark now.")
                .press(visit.button("Send it"));
        visit.open("/me/plan/new").press(visit.button("I agree"));
        assertThat(visit.words()).contains("It starts when the manager signs.");
    }

    private static void signs(Visit visit) {
        visit.open("/work").follow("Plans to sign").follow(THADDEUS).follow("All versions, and what changed");
        assertThat(visit.words()).contains("From version 1 to version 2", "Buy a lamp for the desk");
        isFine(visit);
        visit.follow("Pathway plan").press(visit.button("Sign the plan"));
        assertThat(visit.words()).contains("has been the plan since");
    }

    private static void seesWhatChanged(Visit visit) {
        visit.open("/me/plan").follow("Every version of your plan");
        assertThat(visit.words())
                .contains("New promise", "Buy a lamp for the desk", "The flat over the bakery is his home.")
                .contains("Where I live")
                .doesNotContain("Money");
        isFine(visit);
        visit.choose("To version", "1").press(visit.button("Show what changed"));
        assertThat(visit.words()).contains("Nothing changed.");
    }

    private static void printsIt(Visit visit) throws IOException {
        visit.open("/me/plan").follow("Print it, or get a PDF");
        assertPlan(visit.words());
        isFine(visit);
        Download download = visit.page()
                .waitForDownload(
                        () -> visit.link("Get it as a PDF in large print").click());
        assertThat(download.suggestedFilename()).isEqualTo("plan.pdf");
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertPlan(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "));
        }
    }

    private static void assertPlan(String paper) {
        assertThat(paper)
                .contains("The flat over the bakery is his home.", "Buy a lamp for the desk (Odette; by 1 March 2027)")
                .contains("March is too late. It is dark now.", "Odette Pennywhistle, personal adviser")
                .contains("Hand in the first essay (me; by ")
                .doesNotContain("He stays in his room until the summer.");
    }

    private static void isFine(Visit visit) {
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(Axe.violations(visit.page())).isEmpty();
    }
}
