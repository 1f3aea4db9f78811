package uk.opendoor.sync.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Humphrey lets the case system in, and out again. */
@OnTheSite
class AProgramJourneyIT {

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPT", "DESK"})
    void aProgramIsMadeAndEnded(Visitor visitor, Chromium chromium, Members members) {
        String name = "Nightly run " + visitor;
        try (Visit visit = chromium.visit(visitor)
                .as(members.get("Humphrey Latchkey"))
                .open("/work/undelivered")
                .follow("Programs")) {
            visit.type("What you call it", name).press(visit.button("Make a secret"));
            assertThat(visit.words()).contains("It is shown only now.");
            isFine(visit, visitor);
            visit.open("/work/services").press(visit.button("End it " + name));
            isFine(visit, visitor);
            visit.press(visit.button("Yes, end it " + name));
            assertThat(visit.html()).contains("Its secret opens nothing any more.");
            isFine(visit, visitor);
        }
    }

    private static void isFine(Visit visit, Visitor visitor) {
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
        if (visitor.hasScript()) {
            assertThat(Axe.violations(visit.page())).isEmpty();
        }
    }
}
