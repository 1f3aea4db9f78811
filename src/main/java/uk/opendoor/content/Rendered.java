package uk.opendoor.content;

import java.util.List;

/** A document as HTML, with the terms it mentions, its links and its headings. */
public record Rendered(String html, List<Word> words, List<PageLink> links, List<String> headings) {}
