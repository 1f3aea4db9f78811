package uk.opendoor.offer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EditionsIT {

    private static final String ONE = "1".repeat(Edition.FINGERPRINT_LENGTH);
    private static final String OTHER = "2".repeat(Edition.FINGERPRINT_LENGTH);

    @Inject
    private Editions editions;

    @Inject
    private Offer offer;

    @Test
    void recordsAnEditionOncePerFingerprint() {
        Edition first = editions.publish(ONE, 3);
        Edition again = editions.publish(ONE, 3);
        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.publishedOn()).isEqualTo(first.publishedOn());
    }

    @Test
    void numbersGrowByOne() {
        int number = editions.publish(ONE, 3).number();
        assertThat(editions.publish(OTHER, 4).number()).isEqualTo(number + 1);
    }

    @Test
    void goingBackToOlderWordsIsANewEdition() {
        int number = editions.publish(ONE, 3).number();
        editions.publish(OTHER, 4);
        assertThat(editions.publish(ONE, 3).number()).isEqualTo(number + 2);
    }

    @Test
    void whatVisitorsReadIsTheNewest() {
        Edition newest = editions.publish(OTHER, 4);
        assertThat(editions.current().number()).isEqualTo(newest.number());
        assertThat(editions.current().services()).isEqualTo(4);
    }

    @Test
    void theOfferIsTheShippedOne() {
        assertThat(offer.areas())
                .extracting(Area::slug)
                .containsExactlyInAnyOrder(
                        "health",
                        "relationships",
                        "education",
                        "employment",
                        "accommodation",
                        "participation",
                        "money",
                        "your-rights");
        assertThat(offer.services()).hasSizeGreaterThanOrEqualTo(45);
    }
}
