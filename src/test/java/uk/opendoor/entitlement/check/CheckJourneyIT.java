package uk.opendoor.entitlement.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** A care leaver asks what they can get. Ages are counted back from today, as the site itself counts them. */
@OnTheSite
class CheckJourneyIT {

    private static final String PATH = "/entitlements/check";
    private final LocalDate eighteenHalfAYearAgo = LocalDate.now(ZoneId.of("Europe/London"))
            .withDayOfMonth(1)
            .minusYears(18)
            .minusMonths(6);

    @ParameterizedTest
    @EnumSource
    void showsTheStatusTheSumsAndTheMoney(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open("/entitlements")) {
            visit.press(visit.button("What can I get?"));
            fill(visit, "dateOfBirth", eighteenHalfAYearAgo);
            fill(visit, "care-0-from", eighteenHalfAYearAgo.plusYears(14));
            fill(visit, "care-0-to", eighteenHalfAYearAgo.plusYears(18));
            choose(visit, "A court decided (a care order)", "Hallowport", "I am moving into my own place soon");
            show(visit);
            assertThat(visit.heading()).isEqualTo("You are a former relevant young person");
            assertThat(visit.words())
                    .contains("1,461 days after your 14th birthday", "The law asks for 91", "£3,000", "Council tax")
                    .contains("Think this is wrong?");
            tellsNobody(visit);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheDateOfBirthIsNeeded(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open(PATH)) {
            show(visit);
            assertThat(visit.page().title()).startsWith("Error:");
            assertThat(visit.words()).contains("There is a problem");
            visit.page().locator(".govuk-error-summary a").first().click();
            assertThat(visit.page().locator(":focus").getAttribute("id")).isEqualTo("dateOfBirth-day");
            tellsNobody(visit);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesBackWhatWasTypedWhenADateIsWrong(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open(PATH)) {
            fill(visit, "dateOfBirth", "31", "2", "2008");
            fill(visit, "care-0-from", "1", "1", "2024");
            fill(visit, "care-0-to", "1", "1", "2023");
            choose(visit, "A court sent me on remand", "Ashmere", "I have a child of my own");
            show(visit);
            assertThat(visit.page().locator(".govuk-error-summary a").count()).isEqualTo(2);
            assertThat(typed(visit, "dateOfBirth")).isEqualTo("31 2 2008");
            assertThat(typed(visit, "care-0-from")).isEqualTo("1 1 2024");
            assertThat(typed(visit, "care-0-to")).isEqualTo("1 1 2023");
            assertThat(visit.page().getByLabel("Ashmere").isChecked()).isTrue();
            assertThat(visit.page()
                            .getByLabel("A court sent me on remand")
                            .first()
                            .isChecked())
                    .isTrue();
            assertThat(visit.page().getByLabel("I have a child of my own").isChecked())
                    .isTrue();
            tellsNobody(visit);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatIsHostileAsItWasTyped(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open(PATH)) {
            fill(visit, "dateOfBirth", "<script>", "\"><b>", "#{1+1}");
            show(visit);
            assertThat(visit.page().title()).startsWith("Error:");
            assertThat(typed(visit, "dateOfBirth")).isEqualTo("<script> \"><b> #{1+1}");
            tellsNobody(visit);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecondTryAfterAnErrorIsAnswered(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open(PATH)) {
            show(visit);
            fill(visit, "dateOfBirth", eighteenHalfAYearAgo);
            show(visit);
            assertThat(visit.heading()).isEqualTo("The care leaver rules do not cover you");
            assertThat(visit.page().title()).doesNotStartWith("Error:");
        }
    }

    private static void fill(Visit visit, String field, LocalDate day) {
        fill(
                visit,
                field,
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    private static void fill(Visit visit, String field, String day, String month, String year) {
        Page page = visit.page();
        page.locator("#" + field + "-day").fill(day);
        page.locator("#" + field + "-month").fill(month);
        page.locator("#" + field + "-year").fill(year);
    }

    private static String typed(Visit visit, String field) {
        Page page = visit.page();
        return page.locator("#" + field + "-day").inputValue() + " "
                + page.locator("#" + field + "-month").inputValue() + " "
                + page.locator("#" + field + "-year").inputValue();
    }

    private static void choose(Visit visit, String... labels) {
        for (String label : labels) {
            visit.page()
                    .getByLabel(label, new GetByLabelOptions().setExact(true))
                    .first()
                    .check();
        }
    }

    private static void show(Visit visit) {
        visit.press(visit.button("Show me what I can get"));
    }

    private static void tellsNobody(Visit visit) {
        assertThat(visit.path()).startsWith(PATH).doesNotContain("?", "=", "2008");
        assertThat(visit.hasCookies()).isFalse();
        assertThat(visit.outside()).isEmpty();
        assertThat(visit.complaints()).isEmpty();
    }
}
