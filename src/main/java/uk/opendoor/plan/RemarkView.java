package uk.opendoor.plan;

import java.time.LocalDate;

/** What somebody said about a matter. @param mine whether the young person said it; @param on the day, in England */
public record RemarkView(String remarkId, String author, boolean mine, String words, LocalDate on) {}
