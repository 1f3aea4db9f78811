package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnTheSite
class KeyboardJourneyIT {

    private static final int MOST_STOPS = 400;

    /** A ring or a shadow that is there only while the focus is; a colour alone may be too faint to see. */
    private static final String FOCUS_SHOWS = """
            () => {
              const element = document.activeElement;
              const ring = () => {
                const style = getComputedStyle(element);
                const clear = style.outlineStyle === 'none' || style.outlineColor === 'rgba(0, 0, 0, 0)';
                return (clear ? '' : style.outline) + (style.boxShadow === 'none' ? '' : style.boxShadow);
              };
              const focused = ring();
              element.blur();
              const plain = ring();
              element.focus();
              return focused !== '' && focused !== plain;
            }""";

    private static final String NAME_AND_PLACE = """
            () => {
              const all = [...document.querySelectorAll('*')];
              return all.indexOf(document.activeElement) + '|' + document.activeElement.outerHTML.slice(0, 120);
            }""";

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK_WITHOUT_SCRIPT"})
    void theFirstStopLeadsPastTheMenu(Visitor visitor, Chromium chromium) {
        try (Visit visit = chromium.visit(visitor).open("/offer")) {
            Page page = visit.page();
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to the main words");
            assertThat(page.locator(":focus").boundingBox().height).isGreaterThan(20);
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/offer/accommodation/setting-up-home", "/contact", "/entitlements/check"})
    void everyStopIsSeenAndComesInTheOrderOfThePage(String path, Chromium chromium) {
        try (Visit visit = chromium.visit(Visitor.PHONE).open(path)) {
            Page page = visit.page();
            int last = -1;
            int stops = 0;
            for (int place = next(page); place > last && stops < MOST_STOPS; place = next(page)) {
                assertThat((boolean) page.evaluate(FOCUS_SHOWS))
                        .as("focus shows on %s", page.evaluate(NAME_AND_PLACE))
                        .isTrue();
                last = place;
                stops++;
            }
            assertThat(stops).isEqualTo(focusable(page));
        }
    }

    /** Goes to the next stop, and says where on the page it is; behind all others once the page has been left. */
    private static int next(Page page) {
        page.keyboard().press("Tab");
        return Integer.parseInt(page.evaluate(NAME_AND_PLACE).toString().split("\\|", 2)[0]);
    }

    /** A group of radio buttons is one stop. */
    private static int focusable(Page page) {
        return (int) page.evaluate("""
                () => {
                  const seen = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), summary')]
                      .filter(element => element.checkVisibility());
                  const groups = new Set(seen.filter(e => e.type === 'radio').map(e => e.name));
                  return seen.filter(e => e.type !== 'radio').length + groups.size;
                }""");
    }
}
