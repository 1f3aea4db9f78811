package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold on every public page, in a real browser. */
@OnTheSite
class EveryPageJourneyIT {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<Integer> WIDTHS = List.of(320, 360, 640, 1280);
    private static final int HEIGHT = 740;

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessibleAndFitsEveryScreen(Walk walk, Chromium chromium) {
        return walk.pages().stream()
                .map(answer -> DynamicTest.dynamicTest(answer.path(), () -> isAccessibleAndFits(answer, chromium)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/offer/search?q=rent", "/offer/search?q=zzzzzz"})
    void soIsWhatIsMadeAnew(String path, Chromium chromium) {
        try (Visit visit = chromium.visit(Visitor.PHONE).open(path)) {
            assertThat(violations(visit.page())).isEmpty();
            assertThat(widthsThatScroll(visit)).isEmpty();
        }
    }

    private static void isAccessibleAndFits(Answer answer, Chromium chromium) {
        try (Visit visit = chromium.visit(Visitor.PHONE).open(answer.path())) {
            assertThat(violations(visit.page())).as("axe on %s", answer.path()).isEmpty();
            assertThat(widthsThatScroll(visit))
                    .as("widths at which %s scrolls sideways", answer.path())
                    .isEmpty();
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.outside()).isEmpty();
            assertThat(visit.hasCookies()).isFalse();
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(EveryPageJourneyIT::described)
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static List<Integer> widthsThatScroll(Visit visit) {
        return WIDTHS.stream()
                .filter(width -> {
                    visit.page().setViewportSize(width, HEIGHT);
                    return visit.scrollsSideways();
                })
                .toList();
    }
}
