package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody looks for a number to ring tonight. */
@OnTheSite
class ANumberForTonightJourneyIT {

    @ParameterizedTest
    @EnumSource
    void findsItFromTheFirstPage(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open("/")) {
            visit.follow("Who to ring now");
            assertThat(visit.path()).isEqualTo("/contact");
            assertThat(visit.isSeenWithoutScrolling("In danger, or cannot cope"))
                    .isTrue();
            assertThat(visit.link("0808 157 0199").getAttribute("href")).isEqualTo("tel:08081570199");
            assertThat(visit.link("116 123").getAttribute("href")).isEqualTo("tel:116123");
            assertThat(visit.words()).contains("Every night, 5pm to 9am");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsItByTheWordsSomebodyInTroubleTypes(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open("/")) {
            visit.search("nowhere to sleep tonight").follow("tonight");
            assertThat(visit.words()).contains("0808 157 0199");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsItWhenLost(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open("/an/old/poster")) {
            visit.follow("Find a phone number");
            assertThat(visit.path()).isEqualTo("/contact");
        }
    }
}
