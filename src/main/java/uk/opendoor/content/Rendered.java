package uk.opendoor.content;

import java.util.List;

/**
 * A document as HTML, with the terms it mentions, its links and its headings.
 *
 * @param lines the lines that the page shows before it, as HTML
 */
public record Rendered(List<String> lines, String html, List<Word> words, List<PageLink> links, List<String> headings) {

    /** The first of the lines: what the page is about. */
    public String lead() {
        return lines.get(0);
    }
}
