package uk.opendoor.meeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Rosalind puts her meetings into the calendar of her telephone, and takes them out again. */
@OnTheSite
class ACalendarJourneyIT {

    private static final String ROSALIND = "Rosalind Marshbanks";

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPT", "DESK"})
    void anAddressIsMadeFollowedAndEnded(Visitor visitor, Chromium chromium, Members members) throws Exception {
        try (Visit visit = chromium.visit(visitor)
                .as(members.get(ROSALIND))
                .open("/family/meetings")
                .follow("Put all of them in your calendar")) {
            assertThat(visit.words()).contains("If that is not safe, do not do it.");
            visit.press(visit.button("Make an address"));
            String address = visit.page().locator(".od-code").innerText();
            if (visitor.hasScript()) {
                isFine(visit);
            }
            HttpResponse<String> calendar = get(address);
            assertThat(calendar.statusCode()).isEqualTo(200);
            assertThat(calendar.body())
                    .contains("SUMMARY:Appointment")
                    .doesNotContain("LOCATION", "Dex", "Marshbanks", "onference");
            visit.open("/family/meetings/calendar");
            assertThat(visit.words()).contains("Your calendar asks us now", "It does not say where.");
            assertThat(visit.page().content()).doesNotContain(address);
            visit.press(visit.button("End this address"));
            assertThat(visit.page().locator("#done-title").count()).isEqualTo(1);
            assertThat(get(address).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void oneMeetingIsAFileWithANeutralName(Chromium chromium, Members members) throws Exception {
        try (Visit visit =
                chromium.visit(Visitor.PHONE).as(members.get(ROSALIND)).open("/family/meetings")) {
            visit.page().locator("main .od-card a").first().click();
            Download file = visit.page()
                    .waitForDownload(() ->
                            visit.page().getByText("Put it in your calendar").click());
            assertThat(file.suggestedFilename()).isEqualTo("appointment.ics");
            assertThat(Files.readString(file.path()))
                    .contains("BEGIN:VEVENT", "SUMMARY:Appointment")
                    .doesNotContain("LOCATION", "Dex");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
        assertThat(visit.outside()).isEmpty();
    }

    /** As a calendar asks: without a cookie. */
    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
