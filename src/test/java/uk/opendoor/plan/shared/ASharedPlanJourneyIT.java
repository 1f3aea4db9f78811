package uk.opendoor.plan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** A young person lets their mother read a part of their plan; she reads that, and when it is stopped, nothing. */
@OnTheSite
class ASharedPlanJourneyIT {

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void isSharedReadAndStopped(Visitor visitor, Chromium chromium, Members members) {
        tick(visitor, chromium, members);
        try (Visit visit = chromium.visit(visitor).as(members.get("Winifred Hollowell"))) {
            visit.open("/family/plans").follow("Parts of the pathway plan, Juniper Hollowell");
            assertThat(visit.words()).contains("These parts are shared with you", "Health and feelings");
            assertThat(visit.words()).doesNotContain("What I said");
            isFine(visit);
            String plan = visit.path();
            tick(visitor, chromium, members);
            visit.open(plan);
            assertThat(visit.words()).doesNotContain("Health and feelings");
        }
    }

    private static void tick(Visitor visitor, Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(visitor).as(members.get("Juniper Hollowell"))) {
            visit.open("/me/plan").follow("Who can read your plan");
            assertThat(visit.html()).contains("Winifred Hollowell").doesNotContain("Ambrose");
            isFine(visit);
            visit.follow("Choose what they read");
            isFine(visit);
            visit.page().locator("#part-health").click();
            visit.press(visit.button("Keep this"));
            assertThat(visit.html()).contains("What they read is changed.");
        }
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
