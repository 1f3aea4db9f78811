package uk.opendoor.sync.upload;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Humphrey brings the people of a spreadsheet: first what it would change, then the change. */
@OnTheSite
class AnImportJourneyIT {

    private static final String PEOPLE =
            "reference,givenName,familyName,knownAs,dateOfBirth,caseReference,youngPerson,withdrawn\n";
    private static final String MEETINGS = "reference,kind,children,starts,minutes,place,chair,socialWorkers,advisers,"
            + "youngPeople,parents,supporters,cancelled\n";

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPT", "DESK"})
    void aFileIsLookedAtAndImported(Visitor visitor, Chromium chromium, Members members) throws IOException {
        try (Visit visit = chromium.visit(visitor)
                .as(members.get("Humphrey Latchkey"))
                .open("/work/undelivered")
                .follow("Import")) {
            isFine(visit, visitor);
            String header = template(visit);
            look(visit, "reference,givenName\nP-1,Robin");
            assertThat(visit.words()).contains("The column familyName is missing in the first row.");
            isFine(visit, visitor);
            look(visit, header + "J-" + visitor + ",Robin,Ashdown,,01/05/2010,,yes,\nJ 2,=1+1,Ashdown,,,,,\n");
            assertThat(visit.heading()).isEqualTo("What this file would change");
            assertThat(visit.words()).contains("1 new, 1 wrong", "givenName must be a name");
            isFine(visit, visitor);
            visit.follow("wrong (1)");
            assertThat(visit.page().locator("tbody tr").count()).isEqualTo(1);
            visit.press(visit.button("Import these (1)"));
            assertThat(visit.html()).contains("The file has been imported.");
            assertThat(visit.heading()).isEqualTo("What this file has changed");
            isFine(visit, visitor);
            visit.open("/work/import");
            look(visit, header + "J-" + visitor + ",Robin,Ashdown,,01/05/2010,,yes,\n");
            assertThat(visit.words()).contains("1 already here", "There is nothing in it to import.");
            visit.press(visit.button("Keep the references"));
            assertThat(visit.words()).contains("1 already here");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void meetingsAreLookedAtAndImported(Visitor visitor, Chromium chromium, Members members) {
        String child = "K-" + visitor;
        LocalDate day = LocalDate.now().plusDays(30);
        LocalDate spring = LocalDate.of(day.getYear() + 1, 3, 31).with(previousOrSame(SUNDAY));
        try (Visit visit =
                chromium.visit(visitor).as(members.get("Humphrey Latchkey")).open("/work/import")) {
            look(visit, PEOPLE + child + ",Robin,Ashdown,,01/05/2010,,yes,\n");
            visit.press(visit.button("Import these (1)"));
            visit.open("/work/import").tick("Meetings");
            look(
                    visit,
                    MEETINGS + "M-" + visitor + ",core group,\"" + child + "\"," + day + " 10:00,60,Room 3,,,,,,,no\n"
                            + "N-" + visitor + ",core group,\"" + child
                            + "; P-0\"," + spring + " 01:30,60,,nobody,,,,,,\n");
            assertThat(visit.words())
                    .contains(
                            "Meetings: 1 new, 1 wrong", "children, number 2, is nobody whom we know by this reference.")
                    .contains("starts is in the hour that the clocks leave out", "chair is no worker whom we know");
            isFine(visit, visitor);
            visit.press(visit.button("Import these (1)"));
            assertThat(visit.words()).contains("Meetings: 1 new, 1 wrong");
        }
    }

    private static void look(Visit visit, String csv) {
        visit.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("people.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        visit.press(visit.button("See what it would change"));
    }

    private static String template(Visit visit) throws IOException {
        visit.page().locator("main summary").first().click();
        Download download =
                visit.page().waitForDownload(() -> visit.link("A file to fill").click());
        assertThat(download.suggestedFilename()).isEqualTo("people.csv");
        return Files.readString(download.path());
    }

    private static void isFine(Visit visit, Visitor visitor) {
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
        if (visitor.hasScript()) {
            assertThat(Axe.violations(visit.page())).isEmpty();
        }
    }
}
