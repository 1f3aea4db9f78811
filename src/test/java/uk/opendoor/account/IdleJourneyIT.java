package uk.opendoor.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Amandine puts her phone down in mid-form. She is warned, then covered, and gets back what she had chosen. */
@OnTheSite
class IdleJourneyIT {

    private static final String AMANDINE = "Amandine Frostbrook";
    private static final String PAGE = "/me/account/contact";

    @Test
    void warnsThenCoversThenGivesBack(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.PHONE)) {
            visit.page().clock().install();
            members.signIn(AMANDINE, visit.open("/sign-in"));
            visit.open(PAGE).choose("Quiet from", "22:00").choose("Quiet until", "07:00");
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            staysWhenWarned(visit);
            isCoveredWhenGone(visit);
            members.signIn(AMANDINE, visit);
            hasItAllBack(visit);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void staysWhenWarned(Visit visit) {
        Locator warning = visit.page().locator("#idle");
        visit.page().clock().fastForward("17:50");
        assertThat(warning.isVisible()).isFalse();
        visit.page().clock().fastForward("00:20");
        shown(warning);
        assertThat(warning.innerText()).contains("You will be signed out in 2 minutes");
        assertThat(Axe.violations(visit.page())).isEmpty();
        visit.button("Stay signed in").click();
        warning.waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(visit.field("Quiet from").inputValue()).isEqualTo("22:00");
    }

    private static void isCoveredWhenGone(Visit visit) {
        visit.page().clock().fastForward("19:58");
        visit.page().waitForURL(url -> url.contains("/sign-in"));
        assertThat(visit.path()).isEqualTo("/sign-in?to=" + PAGE);
        assertThat(visit.words()).contains("If you were writing something, we kept your words.");
        assertThat(visit.cookies(visit.page().url())).noneMatch(cookie -> cookie.name.equals("opendoor"));
        visit.back();
        assertThat(visit.html()).doesNotContain(AMANDINE);
        visit.open("/sign-in?to=" + PAGE);
    }

    private static void hasItAllBack(Visit visit) {
        assertThat(visit.path()).isEqualTo(PAGE);
        assertThat(visit.html()).contains("We kept your words");
        assertThat(Map.of(
                        "from", visit.field("Quiet from").inputValue(),
                        "until", visit.field("Quiet until").inputValue()))
                .isEqualTo(Map.of("from", "22:00", "until", "07:00"));
    }

    private static void shown(Locator what) {
        what.waitFor(new WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }
}
