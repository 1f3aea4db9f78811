package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The steps of a sign-in that no link leads to. */
@OnTheSite
class SignInStepsJourneyIT {

    @Test
    void areAccessibleAndFitAPhone(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.PHONE).open("/sign-in")) {
            visit.type("Your e-mail address or mobile number", members.address("Lorcan Applegarth"));
            isFine(visit.press(visit.button("Use my passphrase")), "/sign-in/passphrase");
            isFine(visit.press(visit.button("Go on")), "/sign-in/passphrase");
            assertThat(visit.page().title()).startsWith("Error:");
            visit.type("Your passphrase", members.passphrase());
            isFine(visit.press(visit.button("Go on")), "/sign-in/app");
            isFine(visit.press(visit.button("Sign in")), "/sign-in/app");
            assertThat(visit.page().title()).startsWith("Error:");
        }
    }

    private static void isFine(Visit visit, String path) {
        assertThat(visit.path()).isEqualTo(path);
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
