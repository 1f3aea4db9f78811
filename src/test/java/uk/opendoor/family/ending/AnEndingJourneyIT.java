package uk.opendoor.family.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Lorcan looks at ending what Marigold and Helena are to a child, and gets as far as the last tick. */
@OnTheSite
class AnEndingJourneyIT {

    @ParameterizedTest
    @CsvSource({"PHONE, Elowen", "DESK, Clementine"})
    void aRelationIsNotEndedByHalfAForm(Visitor visitor, String child, Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(visitor)
                .as(members.get("Lorcan Applegarth"))
                .open("/work/people")
                .follow(child)
                .follow("End this relation")) {
            assertThat(visit.words()).contains("Nobody is told from here.");
            isFine(visit);
            String form = visit.path();
            visit.date("day", LocalDate.of(2100, 1, 1)).press(visit.button("End it"));
            assertThat(visit.words())
                    .contains("The day must be today or before.", "Why: please write something.")
                    .contains("Tick that you have checked it.");
            isFine(visit);
            visit.date("day", LocalDate.of(1990, 1, 1)).type("Why", "<b>".repeat(300));
            visit.press(visit.button("End it"));
            assertThat(visit.words()).contains("The day must be after");
            isFine(visit);
            assertThat(visit.open(form).words()).contains("They can see this now.");
        }
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).as(visit.path()).isEmpty();
        assertThat(visit.scrollsSideways()).as(visit.path()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
