package uk.opendoor.meeting.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** A mother, a father who lives apart, and one who is shown nothing, each look where they are. */
@OnTheSite
class WhereWeAreJourneyIT {

    @ParameterizedTest
    @EnumSource
    void eachParentReadsTheirOwnWay(Visitor visitor, Chromium chromium, Members members) {
        try (Visit rosalind = chromium.visit(visitor).as(members.get("Rosalind Marshbanks"));
                Visit conrad = chromium.visit(visitor).as(members.get("Conrad Marshbanks"))) {
            rosalind.open("/family").follow("Where we are now");
            assertThat(rosalind.words()).contains("Dex Marshbanks", "Child protection", "at 1pm");
            assertThat(rosalind.html()).doesNotContain("Conrad", "2.15pm", "2.05pm", "Quiet Row");
            isFine(rosalind, visitor);
            conrad.open("/family/journey");
            assertThat(conrad.words()).contains("at 2.15pm");
            assertThat(conrad.html()).doesNotContain("Rosalind", "at 1pm", "1.30pm", "Quiet Row", "Larchfield");
            isFine(conrad, visitor);
            conrad.follow("Child protection review conference");
            assertThat(conrad.heading()).contains("2.15pm");
        }
    }

    @Test
    void whoIsShownNothingReadsHowItGoes(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.PHONE)
                .as(members.get("Ambrose Hollowell"))
                .open("/family/journey")) {
            assertThat(visit.words())
                    .contains("This is how it goes", "Early help")
                    .doesNotContain("Juniper", "Done");
            isFine(visit, Visitor.PHONE);
            visit.follow("Child in need");
            assertThat(visit.heading()).isEqualTo("Child in need");
        }
    }

    @Test
    void itReadsFromTheRightAsWell(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.PHONE)
                .as(members.get("Rosalind Marshbanks"))
                .open("/family/journey")) {
            visit.page().evaluate("document.documentElement.dir = 'rtl'");
            assertThat(visit.scrollsSideways()).isFalse();
        }
    }

    private static void isFine(Visit visit, Visitor visitor) {
        if (visitor.hasScript()) {
            assertThat(Axe.violations(visit.page())).isEmpty();
            assertThat(visit.scrollsSideways()).isFalse();
        }
        assertThat(visit.page().title()).doesNotContain("Dex", "Marshbanks");
        assertThat(visit.button("Exit this page").isVisible()).isTrue();
        assertThat(visit.complaints()).isEmpty();
    }
}
