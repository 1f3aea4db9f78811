package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

@OnTheSite
class PrintJourneyIT {

    @Test
    void paperShowsTheWordsAndNotTheMenu(Chromium chromium) {
        try (Visit visit = chromium.visit(Visitor.DESK).open("/offer/accommodation/setting-up-home")) {
            visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.words())
                    .contains("Money to set up your home", "£3,000", "Your county council", "0808 157 0100");
            assertThat(visit.page()
                            .getByText("Tell your adviser or the duty team")
                            .isVisible())
                    .isTrue();
            assertThat(visit.page().locator("nav.od-nav").isVisible()).isFalse();
            assertThat(visit.page().locator(".govuk-exit-this-page__button").count())
                    .isZero();
            assertThat(visit.scrollsSideways()).isFalse();
        }
    }
}
