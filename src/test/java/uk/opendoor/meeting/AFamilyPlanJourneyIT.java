package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** A social worker writes a plan, each parent reads their own steps of it, one of them ticks off, and takes it home. */
@OnTheSite
class AFamilyPlanJourneyIT {

    private static final LocalDate DUE =
            LocalDate.now(ZoneId.of("Europe/London")).plusDays(10);

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void isWrittenGivenReadTickedOffAndConfirmed(Visitor visitor, Chromium chromium, Members members) {
        String hers = "Her mornings " + visitor;
        String plan = writes(visitor, chromium, members, hers);
        String mine = "/family/plans/" + plan.substring(plan.lastIndexOf('/') + 1);
        try (Visit visit =
                chromium.visit(visitor).as(members.get("Rosalind Marshbanks")).open("/family/plans")) {
            isFine(visit);
            visit.open(mine);
            assertThat(visit.words()).contains(hers, "Ring the school at eight");
            isFine(visit);
            visit.press(visit.button("I have done this"));
            assertThat(visit.words()).contains("you have done it");
            visit.press(visit.button("Send it"));
            assertThat(visit.words()).contains("What do you not agree with?: please write something.");
            isFine(visit);
            assertThat(visit.page()
                            .request()
                            .get(visit.page().url() + "/copy.pdf", RequestOptions.create())
                            .headers())
                    .containsEntry("content-type", "application/pdf");
        }
        try (Visit visit =
                chromium.visit(visitor).as(members.get("Conrad Marshbanks")).open(mine)) {
            assertThat(visit.html()).doesNotContain(hers, "Rosalind", "Ring the school at eight");
            isFine(visit);
        }
        try (Visit visit =
                chromium.visit(visitor).as(members.get("Saskia Thistledown")).open(plan)) {
            assertThat(visit.words()).contains("Rosalind Marshbanks: says it is done");
            visit.press(visit.button("It is done"));
            assertThat(visit.html()).contains("The step is done.");
            isFine(visit);
        }
    }

    private static String writes(Visitor visitor, Chromium chromium, Members members, String hers) {
        try (Visit visit =
                chromium.visit(visitor).as(members.get("Saskia Thistledown")).open("/work/people")) {
            visit.press(visit.link("Dex Marshbanks"));
            visit.open(visit.path() + "/plans");
            visit.press(visit.button("Begin a plan"));
            assertThat(visit.words()).contains("Choose which plan it is");
            isFine(visit);
            visit.choose("Which plan?", "Child protection plan").press(visit.button("Begin a plan"));
            String plan = visit.path();
            visit.open(plan + "/new").press(visit.button("Keep it"));
            assertThat(visit.words()).contains("Say by which day");
            isFine(visit);
            visit.page().locator("#change").fill(hers);
            visit.page().locator("#family").fill("Ring the school at eight");
            visit.page().locator("#known").fill("The school tells us");
            visit.date("day", DUE);
            visit.choose("Who does it", "Rosalind Marshbanks").press(visit.button("Keep it"));
            visit.press(visit.button("Give it to the family"));
            assertThat(visit.html()).contains("The family can read the plan now");
            return plan;
        }
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
