package uk.opendoor.plan.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Beatrix, 19, on her phone: she asks for a review in one tap and tells that there is a baby. Her adviser offers a day. */
@OnTheSite
class AReviewJourneyIT {

    private static final String BEATRIX = "Beatrix Nettlefold";
    private static final String BARNABY = "Barnaby Quillfeather";

    @Test
    void asksTellsAndIsOfferedADay(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.PHONE_WITHOUT_SCRIPT).as(members.get(BEATRIX))) {
            asks(visit);
            tells(visit);
        }
        offers(chromium, members);
        try (Visit visit =
                chromium.visit(Visitor.PHONE).as(members.get(BEATRIX)).open("/me/review")) {
            assertThat(visit.words()).contains("Your review is on 7 January 2027", "2pm, the café");
            isFine(visit);
            visit.open("/me/changed");
            isFine(visit);
        }
    }

    private static void asks(Visit visit) {
        visit.open("/me/review").press(visit.button("Ask for a review now"));
        assertThat(visit.words()).contains("You asked. We offer you a day by");
        visit.type("Who should be there", "Grandma").press(visit.button("Add this"));
        assertThat(visit.words()).contains("Grandma");
    }

    private static void tells(Visit visit) {
        visit.open("/me/changed").type("Say more", "Due in May").press(visit.button("There is a baby"));
        assertThat(visit.words()).contains("Due in May", "We answer by", "help for you and your baby");
    }

    private static void offers(Chromium chromium, Members members) {
        Member barnaby = members.get(BARNABY);
        String record = barnaby.get("/work/people")
                .page()
                .select("a:containsOwn(" + BEATRIX + ")")
                .attr("href");
        try (Visit visit = chromium.visit(Visitor.DESK).as(barnaby).open(record + "/reviews")) {
            assertThat(visit.words()).contains("it cannot be refused", "Grandma");
            isFine(visit);
            visit.type("Day", "7").type("Month", "1").type("Year", "2027").type("Time and place", "2pm, the café");
            visit.press(visit.button("Offer this day"));
            visit.open(record + "/changes");
            isFine(visit);
            visit.type("Your answer", "Congratulations").press(visit.button("Send the answer"));
            assertThat(visit.words()).contains("Congratulations");
        }
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
