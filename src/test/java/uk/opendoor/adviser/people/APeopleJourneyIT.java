package uk.opendoor.adviser.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Mirabel looks through her team's young people: by name, by status, by what is due first. */
@OnTheSite
class APeopleJourneyIT {

    private static final String MIRABEL = "Mirabel Stonecrop";
    private static final String NAMES = "#people_data th a";
    private static final String LEAVERS = "Former relevant: a care leaver, 18 to 24";

    @Test
    void sortsByAColumnWithTheKeyboard(Chromium chromium, Members members) {
        try (Visit visit = opened(Visitor.DESK, chromium, members)) {
            Page page = visit.page();
            page.locator("#sort-name").focus();
            page.keyboard().press("Enter");
            page.locator("[aria-sort=ascending]").waitFor();
            page.keyboard().press("Enter");
            page.locator("[aria-sort=descending]").waitFor();
            assertThat(names(page)).hasSizeGreaterThan(3).isSortedAccordingTo(Comparator.reverseOrder());
            isFine(visit);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK_WITHOUT_SCRIPT"})
    void showsOneStatusAndWhatIsDueFirst(Visitor visitor, Chromium chromium, Members members) {
        try (Visit visit = opened(visitor, chromium, members)) {
            Page page = visit.page();
            int all = page.locator(NAMES).count();
            visit.choose("Status", LEAVERS).choose("In which order", "What is due first");
            visit.button("Show").click();
            page.waitForCondition(() -> page.locator(NAMES).count() < all);
            assertThat(page.locator("#people_data td[data-label=Status]").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(one -> one.startsWith(LEAVERS));
            assertThat(page.locator("#people_data td[data-label='Next to do']")
                            .first()
                            .innerText())
                    .startsWith("Late");
            if (visitor == Visitor.PHONE) {
                isFine(visit);
            }
        }
    }

    @Test
    void whatNobodyCanChooseDoesNoHarm(Members members) {
        Member mirabel = members.get(MIRABEL);
        for (Map<String, String> odd : List.of(
                Map.of("order", "x';--", "sort", "<b>", "rows", "-1", "page", "0"),
                Map.of("name", "<script>alert(1)</script>", "status", "\"><b>"))) {
            Answer answer = mirabel.send("/work/people", "rows", odd);
            assertThat(answer.status()).as("%s", odd).isEqualTo(200);
            assertThat(answer.text()).contains("role=\"status\"").doesNotContain("<script>alert", "\"><b>");
        }
    }

    private static Visit opened(Visitor visitor, Chromium chromium, Members members) {
        Visit visit = chromium.visit(visitor).as(members.get(MIRABEL)).open("/work/people");
        Locator opens = visit.page().locator("#find summary").first();
        if (opens.isVisible()) {
            opens.click();
        }
        return visit;
    }

    private static List<String> names(Page page) {
        return page.locator(NAMES).allInnerTexts();
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
        assertThat(visit.outside()).isEmpty();
    }
}
