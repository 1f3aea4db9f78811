package uk.opendoor.home;

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

/** Mirabel looks through what her team must do in time: by name, by time limit, in another order. */
@OnTheSite
class AQueueJourneyIT {

    private static final String MIRABEL = "Mirabel Stonecrop";
    private static final String LINES = "#queue_data tr";
    private static final String NAMES = "#queue_data th a";

    @Test
    void sortsByAColumnWithTheKeyboard(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.DESK).as(members.get(MIRABEL)).open("/work")) {
            Page page = visit.page();
            page.locator("#sort-name").focus();
            page.keyboard().press("Enter");
            page.locator("[aria-sort=ascending]").waitFor();
            assertThat(names(page)).isSortedAccordingTo(Comparator.naturalOrder());
            assertThat(page.locator("#order").inputValue()).isEqualTo("name");
            assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("sort-name");
            page.keyboard().press("Enter");
            page.locator("[aria-sort=descending]").waitFor();
            assertThat(names(page)).isSortedAccordingTo(Comparator.reverseOrder());
            isFine(visit);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void narrowsAsItIsTypedAndKeepsTheOrder(Visitor visitor, Chromium chromium, Members members) {
        try (Visit visit = opened(chromium.visit(visitor), members)) {
            Page page = visit.page();
            int all = page.locator(LINES).count();
            visit.choose("In which order", "Names, Z to A");
            page.waitForCondition(() -> isDown(names(page)));
            visit.type("Name, or part of it", "CASPIAN");
            page.waitForCondition(() -> page.locator(LINES).count() < all);
            assertThat(names(page)).isNotEmpty().allMatch(one -> one.startsWith("Caspian"));
            assertThat(page.locator("#find [role=status]").innerText()).startsWith("1 to ");
            visit.type("Name, or part of it", "<b>&\"'");
            page.waitForCondition(() -> page.locator(NAMES).count() == 0);
            assertThat(page.locator("#queue_data").innerText()).isEqualTo("Nothing here is like that.");
            isFine(visit);
        }
    }

    private static boolean isDown(List<String> names) {
        return names.equals(names.stream().sorted(Comparator.reverseOrder()).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_WITHOUT_SCRIPT", "DESK_WITHOUT_SCRIPT"})
    void theFormDoesTheSameWithoutScript(Visitor visitor, Chromium chromium, Members members) {
        try (Visit visit = opened(chromium.visit(visitor), members)) {
            assertThat(visit.page().locator("#queue_data .od-due__do").count()).isPositive();
            visit.type("Name, or part of it", "caspian")
                    .choose("In which order", "What to do, Z to A")
                    .press(visit.button("Show"));
            assertThat(visit.page().locator("#name").inputValue()).isEqualTo("caspian");
            assertThat(names(visit.page())).isNotEmpty().allMatch(one -> one.startsWith("Caspian"));
            assertThat(visit.page()
                            .locator("#queue_data td[data-label=What] > strong")
                            .allInnerTexts())
                    .isNotEmpty()
                    .isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(visit.scrollsSideways()).isFalse();
        }
    }

    @Test
    void turnsThePagesOfALongQueue(Chromium chromium, Members members) {
        for (Visitor visitor : List.of(Visitor.DESK, Visitor.PHONE_WITHOUT_SCRIPT)) {
            try (Visit visit = opened(chromium.visit(visitor), members)) {
                Page page = visit.page();
                visit.choose("Lines a page", "10");
                visit.button("Show").click();
                page.locator("#page-2").click();
                page.locator("#page-2[aria-current]").waitFor();
                assertThat(page.locator("#find [role=status]").innerText()).startsWith("11 to 20 of ");
                assertThat(page.locator(LINES).count()).isEqualTo(10);
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    @Test
    void whatNobodyCanChooseDoesNoHarm(Members members) {
        Member mirabel = members.get(MIRABEL);
        for (Map<String, String> odd : List.of(
                Map.of("rows", "-5", "page", "-1"),
                Map.of("page", "9999"),
                Map.of("order", "x';--", "sort", "<b>"),
                Map.of("name", "<script>alert(1)</script>", "rule", "\"><b>"),
                Map.of("queue_encodeFeature", "true", "queue_sorting", "true", "queue_pagination", "true"))) {
            Answer answer = mirabel.send("/work", "rows", odd);
            assertThat(answer.status()).as("%s", odd).isEqualTo(200);
            assertThat(answer.text()).contains("role=\"status\"").doesNotContain("<script>alert", "\"><b>");
        }
    }

    /** On a phone the form is behind a line that opens it, so that what is urgent comes first. */
    private static Visit opened(Visit visit, Members members) {
        visit.as(members.get(MIRABEL)).open("/work");
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
