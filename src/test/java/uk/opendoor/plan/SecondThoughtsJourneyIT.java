package uk.opendoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/**
 * Wilfred begins a plan for Isolde and throws the draft away: what it said can be read, and she has seen nothing of it. Then he
 * takes a promise out of the plan that holds: she is told, and reads who did it and why.
 */
@OnTheSite
class SecondThoughtsJourneyIT {

    private static final String ISOLDE = "Isolde Ravenscar";
    private static final String DRAFTED = "Isolde moves in with her sister.";
    private static final String PROMISE = "Get the letter from the college";
    private static final String WHY = "The college sent it to Isolde herself.";

    @Test
    void aDraftIsThrownAwayAndAPromiseIsTakenOut(Chromium chromium, Members members) {
        try (Visit wilfred = chromium.visit(Visitor.DESK).as(members.get("Wilfred Larkspur"));
                Visit isolde = chromium.visit(Visitor.PHONE_WITHOUT_SCRIPT).as(members.get(ISOLDE))) {
            writes(wilfred);
            thinksAgainTwice(wilfred);
            readsWhatItSaid(wilfred);
            sawNothingOfIt(isolde);
            takesAPromiseOut(wilfred);
            isToldWhoAndWhy(isolde);
            assertThat(wilfred.complaints()).isEmpty();
        }
    }

    private static void writes(Visit visit) {
        visit.open("/work/people").follow(ISOLDE).follow("Pathway plan");
        visit.press(visit.button("Begin a new version"));
        visit.press(visit.row("Accommodation").locator("a"));
        visit.type("What we agreed", DRAFTED).press(visit.button("Save"));
    }

    private static void thinksAgainTwice(Visit visit) {
        visit.follow("Pathway plan").press(visit.button("Throw the draft away"));
        assertThat(visit.words()).contains("Throw this draft away?");
        isFine(visit);
        visit.follow("No, keep it");
        assertThat(visit.words()).contains("is a draft", DRAFTED);
        visit.press(visit.button("Throw the draft away")).press(visit.button("Yes, throw it away"));
        assertThat(visit.html()).contains("The draft is thrown away.");
        assertThat(visit.words()).contains("has been the plan since").doesNotContain(DRAFTED, "Throw the draft away");
    }

    private static void readsWhatItSaid(Visit visit) {
        visit.follow("All versions").follow("Read what it said");
        assertThat(visit.words()).contains("a draft, thrown away on", "by Wilfred Larkspur", DRAFTED);
        isFine(visit);
    }

    private static void sawNothingOfIt(Visit visit) {
        visit.open("/me/plan/versions");
        assertThat(visit.words())
                .contains("Version 1")
                .doesNotContain("Version 2", "thrown away on", "All that version");
        visit.open("/me/plan/versions?from=0&to=2");
        assertThat(visit.words()).doesNotContain(DRAFTED);
    }

    private static void takesAPromiseOut(Visit visit) {
        visit.open("/work/people").follow(ISOLDE).follow("Pathway plan");
        visit.press(visit.row("Education").locator("a")).follow("Change");
        visit.press(visit.button("Drop the promise"));
        assertThat(visit.words()).contains("please write something");
        visit.type("Why", WHY).press(visit.button("Drop the promise"));
    }

    private static void isToldWhoAndWhy(Visit visit) {
        visit.open("/me").follow("Wilfred Larkspur took a promise out of your plan");
        assertThat(visit.words())
                .contains(PROMISE, "Not needed any more", WHY, "Wilfred Larkspur took it out of the plan");
        assertThat(visit.scrollsSideways()).isFalse();
    }

    private static void isFine(Visit visit) {
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(Axe.violations(visit.page())).isEmpty();
    }
}
