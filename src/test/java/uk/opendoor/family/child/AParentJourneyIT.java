package uk.opendoor.family.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Two parents of one boy, who live apart: his father must never learn where he lives. And one who is excluded. */
@OnTheSite
class AParentJourneyIT {

    private static final String ADDRESS = "Flat 2, 14 Quiet Row, Hallowport";
    private static final List<String> PAGES = List.of(
            "/family",
            "/family/log",
            "/family/log/new",
            "/family/log/print",
            "/family/log/thrown-away",
            "/family/journey",
            "/family/account",
            "/family/account/passphrase",
            "/family/account/contact",
            "/family/account/download",
            "/family/account/close");

    @Test
    void hisMotherSeesWhereHeLives(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.PHONE_WITHOUT_SCRIPT)) {
            members.signIn("Rosalind Marshbanks", visit.open("/sign-in"));
            assertThat(visit.path()).isEqualTo("/family");
            visit.follow("Dex Marshbanks");
            assertThat(visit.heading()).isEqualTo("Dex Marshbanks");
            assertThat(visit.words()).contains(ADDRESS, "Keep this address to yourself.");
            assertThat(visit.page().title()).doesNotContain("Dex", "Marshbanks");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_WITHOUT_SCRIPT", "DESK"})
    void hisFatherSeesMeetingsAndTheAddressNowhere(Visitor visitor, Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(visitor).as(members.get("Conrad Marshbanks"))) {
            visit.open("/family").follow("Dex Marshbanks");
            assertThat(visit.words()).contains("Meetings: when, and what kind").doesNotContain("Home address");
            saysNothingOfWhere(visit);
            for (String page : PAGES) {
                saysNothingOfWhere(visit.open(page));
            }
        }
    }

    @Test
    void everyPageCanBeLeftAtOnce(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.PHONE).as(members.get("Conrad Marshbanks"))) {
            visit.open("/family").follow("Dex Marshbanks");
            assertThat(visit.button("Exit this page").isVisible()).isTrue();
            for (String page : PAGES) {
                visit.open(page);
                assertThat(visit.button("Exit this page").isVisible()).as(page).isTrue();
            }
            visit.exit();
            assertThat(visit.heading()).isEqualTo("Somewhere else");
        }
    }

    @Test
    void whoIsExcludedSeesNothing(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.DESK_WITHOUT_SCRIPT).as(members.get("Ambrose Hollowell"))) {
            visit.open("/family");
            assertThat(visit.html()).doesNotContain("Juniper", "/family/children/");
            assertThat(visit.words()).contains("There is nothing shared with you here at the moment.");
            assertThat(visit.button("Exit this page").isVisible()).isTrue();
        }
    }

    private static void saysNothingOfWhere(Visit visit) {
        assertThat(visit.html()).as(visit.path()).doesNotContain("Quiet Row", "Hallowport", "Sixth Form");
    }
}
