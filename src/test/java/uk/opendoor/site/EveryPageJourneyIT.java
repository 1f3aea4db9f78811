package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold on every public page, in a real browser. */
@OnTheSite
class EveryPageJourneyIT {

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
            assertThat(Axe.violations(visit.page())).isEmpty();
            assertThat(widthsThatScroll(visit)).isEmpty();
        }
    }

    private static void isAccessibleAndFits(Answer answer, Chromium chromium) {
        try (Visit visit = chromium.visit(Visitor.PHONE).open(answer.path())) {
            assertThat(Axe.violations(visit.page()))
                    .as("axe on %s", answer.path())
                    .isEmpty();
            assertThat(widthsThatScroll(visit))
                    .as("widths at which %s scrolls sideways", answer.path())
                    .isEmpty();
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.outside()).isEmpty();
            assertThat(visit.hasCookies()).isFalse();
        }
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
