package uk.opendoor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** A parent finds out what an initial child protection conference is and whether they may come, and can leave at once. */
@OnTheSite
class FirstConferenceJourneyIT {

    @ParameterizedTest
    @EnumSource
    void findsOutAndLeaves(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open("/")) {
            visit.follow("I am a parent or carer").follow("Initial child protection conference");
            assertThat(visit.heading()).isEqualTo("Initial child protection conference");
            assertThat(visit.words())
                    .contains(
                            "Can a parent come?\nYes",
                            "You are asked to come",
                            "15 working days",
                            "What it is for",
                            "How to prepare",
                            "If you think it is wrong");
            assertThat(visit.complaints()).isEmpty();
            visit.exit();
            assertThat(visit.heading()).isEqualTo("Somewhere else");
            assertThat(visit.outside())
                    .allSatisfy(address -> assertThat(address).startsWith("https://www.bbc.co.uk/"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void canLeaveFromEveryStepOfTheWay(Visitor visitor, Chromium chromium) {
        for (String path : new String[] {"/guide", "/guide/child-protection", "/contact"}) {
            try (Visit visit = chromium.visit(visitor).open(path)) {
                visit.exit();
                assertThat(visit.heading()).isEqualTo("Somewhere else");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void learnsWhatAWordMeansInPlace(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open("/guide/meetings/initial-conference")) {
            visit.link("significant harm").click();
            assertThat(visit.path()).isEqualTo("/guide/meetings/initial-conference#word-significant-harm");
            assertThat(visit.isSeenWithoutScrolling("badly hurt, neglected or scared"))
                    .isTrue();
        }
    }
}
