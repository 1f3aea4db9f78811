package uk.opendoor.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What of the accessibility guidelines, WCAG 2.2 at AA, a machine can see. */
public final class Axe {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** What a page breaks, with where it does. */
    public static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(Axe::described)
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
