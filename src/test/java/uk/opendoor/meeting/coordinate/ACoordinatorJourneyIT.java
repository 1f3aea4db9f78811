package uk.opendoor.meeting.coordinate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** A social worker asks, a coordinator books with a chair who has never heard of the child, and the chair finds it. */
@OnTheSite
class ACoordinatorJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String LORCAN = "Lorcan Applegarth";
    private static final String RUFUS = "Rufus Meadowsweet";
    private static final String CORNELIUS = "Cornelius Brambleheath";

    @Test
    void isAskedForBookedAndLed(Chromium chromium, Members members) {
        try (Visit visit =
                chromium.visit(Visitor.PHONE).as(members.get(CORNELIUS)).open("/work/meetings")) {
            assertThat(visit.words()).doesNotContain("Elowen");
        }
        asks(chromium, members);
        String path = books(chromium, members);
        for (String closed : List.of("/papers", "/pack", "/afterwards")) {
            assertThat(members.get(RUFUS).get(path + closed).status()).isEqualTo(404);
        }
        assertThat(members.get(LORCAN)
                        .get(path.replace("/meetings/", "/meetings/asked/"))
                        .status())
                .isEqualTo(404);
        try (Visit visit =
                chromium.visit(Visitor.PHONE).as(members.get(CORNELIUS)).open("/work/meetings")) {
            assertThat(visit.words()).contains("Elowen", "You are invited");
            visit.open(path);
            assertThat(visit.words()).contains("Room 12, Larchfield House", "Marigold", "Who takes part");
            isFine(visit);
        }
        try (Visit visit = chromium.visit(Visitor.DESK).as(members.get(LORCAN)).open("/work/meetings")) {
            assertThat(visit.words()).doesNotContain("care, Elowen");
            assertThat(visit.open(path).words()).contains("Room 12, Larchfield House", RUFUS);
        }
    }

    private static void asks(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.PHONE).as(members.get(LORCAN)).open("/work/meetings")) {
            visit.follow("Ask the coordinators to book a meeting");
            visit.choose("About", "Elowen Merryweather");
            visit.page().locator("#kind").selectOption("looked-after-review");
            visit.press(visit.button("Go on"));
            visit.type("What to know", "Separate times for the aunt and for Elowen")
                    .press(visit.button("Ask the coordinators"));
            assertThat(visit.words()).contains("Which limit runs: choose one");
            assertThat(visit.field("What to know").inputValue()).contains("Separate times");
            isFine(visit);
            visit.tick("Later reviews for a child in our care");
            type(visit, "from", TODAY.minusDays(100));
            visit.type("Who should come", "The aunt and the school").press(visit.button("Work out the limit"));
            assertThat(visit.words()).contains("It must be by");
            visit.press(visit.button("Ask the coordinators"));
            assertThat(visit.html()).contains("The coordinators have it.");
            assertThat(visit.words()).contains("With the coordinators, not booked yet", "Elowen");
            isFine(visit);
        }
    }

    private static String books(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.DESK).as(members.get(RUFUS)).open("/work")) {
            visit.follow("Meetings");
            assertThat(visit.words()).contains("To be booked", "E M").doesNotContain("Elowen", "Clementine");
            isFine(visit);
            visit.press(visit.page().locator("a.od-card__link", new LocatorOptions().setHasText("care, E M")));
            assertThat(visit.words()).contains("Elowen", "Separate times for the aunt", "The aunt and the school");
            visit.press(visit.button("Book it"));
            assertThat(visit.words()).contains("Say where it is");
            isFine(visit);
            type(visit, "day", workday(34));
            visit.type("Time", "11am").type("Room or place", "Room 12, Larchfield House");
            visit.type("Why then, if the portal warns", "The day that suits all")
                    .tick("Invite Marigold")
                    .choose("Who leads it?", CORNELIUS)
                    .press(visit.button("Book it"));
            assertThat(visit.html()).contains("The meeting is booked.");
            assertThat(visit.words())
                    .contains("Room 12, Larchfield House", CORNELIUS)
                    .doesNotContain("Papers", "Who takes part");
            isFine(visit);
            return visit.path();
        }
    }

    private static LocalDate workday(int ahead) {
        LocalDate day = TODAY.plusDays(ahead);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static void type(Visit visit, String id, LocalDate date) {
        visit.page().locator("#" + id + "-day").fill(String.valueOf(date.getDayOfMonth()));
        visit.page().locator("#" + id + "-month").fill(String.valueOf(date.getMonthValue()));
        visit.page().locator("#" + id + "-year").fill(String.valueOf(date.getYear()));
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
