package uk.opendoor.plan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
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

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
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
            assertThat(visit.words())
                    .contains("What we decided before", "She stays where she is.", "The next review is by");
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
            type(TODAY.plusDays(9), visit).type("Time and place", "2pm, the café");
            visit.press(visit.button("Offer this day"));
            assertThat(visit.words()).contains("Offered:", "2pm, the café");
            type(TODAY.plusDays(1), visit).press(visit.button("It was held"));
            assertThat(visit.words()).contains("it cannot be after today");
            type(TODAY, visit).press(visit.button("It was held"));
            records(visit);
            visit.open(record + "/changes");
            isFine(visit);
            visit.type("Your answer", "Congratulations").press(visit.button("Send the answer"));
            assertThat(visit.words()).contains("Congratulations");
        }
    }

    private static void records(Visit visit) {
        isFine(visit);
        type(TODAY.plusMonths(7), visit).type("Where I live", "She stays where she is.");
        visit.press(visit.button("Save the record"));
        assertThat(visit.words()).contains("at the latest");
        assertThat(visit.field("Where I live").inputValue()).isEqualTo("She stays where she is.");
        type(TODAY.plusMonths(5), visit).press(visit.button("Save the record"));
        assertThat(visit.words()).contains("She stays where she is.");
    }

    private static Visit type(LocalDate date, Visit visit) {
        return visit.type("Day", String.valueOf(date.getDayOfMonth()))
                .type("Month", String.valueOf(date.getMonthValue()))
                .type("Year", String.valueOf(date.getYear()));
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
