package uk.opendoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Barnaby, in the car park, and Lorcan, at his desk, write in Rowan’s plan at once: both are told, and no word is lost. */
@OnTheSite
class TwoWritersIT {

    private static final String ROWAN = "Rowan Silverbirch";

    @Test
    void keepBothTheirWords(Chromium chromium, Members members) {
        try (Visit barnaby = chromium.visit(Visitor.PHONE).as(members.get("Barnaby Quillfeather"));
                Visit lorcan = chromium.visit(Visitor.DESK).as(members.get("Lorcan Applegarth"))) {
            barnaby.open("/work/people").follow(ROWAN).follow("Pathway plan");
            barnaby.press(barnaby.button("Begin a new version"));
            inOneMatter(barnaby, lorcan);
            inOnePromise(barnaby, lorcan);
            hearsThatAPromiseIsSomebodys(barnaby);
        }
    }

    private static void inOneMatter(Visit barnaby, Visit lorcan) {
        openSkills(barnaby);
        openSkills(lorcan);
        lorcan.type("What is needed", "To cook for one.").type("How", "On Mondays.");
        lorcan.press(lorcan.button("Save"));
        barnaby.type("What is needed", "To cook for two.").press(barnaby.button("Save"));
        assertThat(barnaby.words()).contains("Somebody else changed the same text", "To cook for one.");
        assertThat(barnaby.field("What is needed").inputValue()).isEqualTo("To cook for two.");
        isFine(barnaby);
        barnaby.type("What is needed", "To cook for one, and for two.").press(barnaby.button("Save"));
        assertThat(barnaby.field("What is needed").inputValue()).isEqualTo("To cook for one, and for two.");
        assertThat(barnaby.field("How").inputValue()).isEqualTo("On Mondays.");
    }

    private static void inOnePromise(Visit barnaby, Visit lorcan) {
        barnaby.follow("Add a promise").type("What is promised", "A pan").press(barnaby.button("Save the promise"));
        openSkills(lorcan);
        lorcan.follow("Change or drop this promise");
        barnaby.follow("Change or drop this promise");
        lorcan.type("What is promised", "A pan with a lid").press(lorcan.button("Save the promise"));
        barnaby.type("What is promised", "Two pans").press(barnaby.button("Save the promise"));
        assertThat(barnaby.words()).contains("Somebody else changed the same text", "A pan with a lid");
        assertThat(barnaby.field("What is promised").inputValue()).isEqualTo("Two pans");
        isFine(barnaby);
        barnaby.type("What is promised", "Two pans with lids").press(barnaby.button("Save the promise"));
        assertThat(barnaby.words()).contains("Two pans with lids").doesNotContain("A pan with a lid");
    }

    private static void hearsThatAPromiseIsSomebodys(Visit barnaby) {
        barnaby.follow("Add a promise").type("What is promised", "A bowl");
        barnaby.page().evaluate("document.querySelectorAll('input[type=radio]').forEach(one => one.checked = false)");
        barnaby.press(barnaby.button("Save the promise"));
        assertThat(barnaby.words()).contains("Whose promise is it? Please choose one.");
        isFine(barnaby);
        assertThat(barnaby.field("What is promised").inputValue()).isEqualTo("A bowl");
    }

    private static void openSkills(Visit visit) {
        visit.open("/work/people").follow(ROWAN).follow("Pathway plan");
        visit.press(visit.row("Independent living skills").locator("a"));
    }

    private static void isFine(Visit visit) {
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(Axe.violations(visit.page())).isEmpty();
    }
}
