package uk.opendoor.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** A care leaver finds how much money they get for setting up home, and who pays. */
@OnTheSite
class MoneyForAHomeJourneyIT {

    @ParameterizedTest
    @EnumSource
    void findsItThroughTheDoor(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open("/")) {
            visit.follow("I am a care leaver").follow("A place to live").follow("Money to set up your home");
            showsTheMoneyAndWhoPays(visit);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsItFromTheFirstPage(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open("/")) {
            visit.follow("Money to set up your home");
            showsTheMoneyAndWhoPays(visit);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsItByAWordThatIsMistyped(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open("/")) {
            visit.search("coker").follow("Money to set up your home");
            showsTheMoneyAndWhoPays(visit);
        }
    }

    private static void showsTheMoneyAndWhoPays(Visit visit) {
        assertThat(visit.path()).isEqualTo("/offer/accommodation/setting-up-home");
        assertThat(visit.heading()).isEqualTo("Money to set up your home");
        assertThat(visit.isSeenWithoutScrolling("£3,000")).isTrue();
        assertThat(visit.isSeenWithoutScrolling("Your county council pays")).isTrue();
        assertThat(visit.words()).contains("We should", "0808 157 0100", "Last checked on");
        assertThat(visit.complaints()).isEmpty();
        assertThat(visit.outside()).isEmpty();
        assertThat(visit.hasCookies()).isFalse();
    }
}
