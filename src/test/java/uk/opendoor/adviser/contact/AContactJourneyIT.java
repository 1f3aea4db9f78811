package uk.opendoor.adviser.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Barnaby in a car park, on his phone and with no script: he takes Yonas from the queue and writes the visit down. */
@OnTheSite
class AContactJourneyIT {

    private static final String BARNABY = "Barnaby Quillfeather";
    private static final String YONAS = "Yonas Abrehale";

    @Test
    void writesAVisitOnceAndTheQueueMovesOn(Chromium chromium, Members members) {
        Member barnaby = members.get(BARNABY);
        try (Visit visit = chromium.visit(Visitor.PHONE_WITHOUT_SCRIPT).as(barnaby)) {
            visit.open("/work");
            assertThat(visit.words())
                    .contains("things are late", "To do, most urgent first", "First visit after a move");
            fits(visit);
            visit.press(visit.row(YONAS, "First visit after a move").getByText("Write down the visit"));
            fits(visit);
            forgetsTheNote(visit);
            writes(visit);
            assertThat(visit.words()).contains("The door shuts now.", "YES F2 D1");
            fits(visit);
        }
        knowsTheCodes(chromium, barnaby);
    }

    private static void forgetsTheNote(Visit visit) {
        visit.press(visit.button("Save the contact"));
        assertThat(visit.page().title()).startsWith("Error:");
        assertThat(visit.words()).contains("What happened: please write something.");
        fits(visit);
    }

    private static void writes(Visit visit) {
        visit.type("What happened", "The door shuts now. He cooked.");
        visit.page().getByText("Which parts of the plan it touches").click();
        visit.tick("Accommodation");
        visit.page().getByText("For the yearly return").click();
        visit.tick("Suits them").tick("These three are right");
        visit.press(visit.button("Save the contact"));
    }

    private static void knowsTheCodes(Chromium chromium, Member barnaby) {
        String record = barnaby.get("/work/people")
                .page()
                .select("a:containsOwn(" + YONAS + ")")
                .attr("href");
        try (Visit visit = chromium.visit(Visitor.DESK).as(barnaby)) {
            isFine(visit.open("/work"));
            isFine(visit.open(record));
            isFine(visit.open(record + "/contact"));
            visit.open(record + "/care");
            assertThat(visit.words()).contains("Former relevant", "Leave to remain", "Does not suit them");
            isFine(visit);
            takesOff(visit, record);
        }
    }

    private static void takesOff(Visit visit, String record) {
        visit.open(record).press(visit.row("Leave to remain").getByText("Take it off the list"));
        visit.type("In your words", "The lawyer has sent it off").press(visit.button("Take it off the list"));
        assertThat(visit.words()).contains("The lawyer has sent it off");
        isFine(visit);
        visit.press(visit.button("Put it back"));
        assertThat(visit.words()).doesNotContain("The lawyer has sent it off");
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        fits(visit);
    }

    /** Without script axe cannot look. */
    private static void fits(Visit visit) {
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
