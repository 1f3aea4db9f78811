package uk.opendoor.meeting.release.paper;

import uk.opendoor.meeting.release.extract.Notice;
import uk.opendoor.meeting.release.extract.Part;
import uk.opendoor.meeting.release.find.Hit;

/**
 * Something in a paper at which people must look, in its place.
 *
 * @param says the key of the message that says what it is
 * @param alike the key of the message that says how alike it is, or empty
 * @param page from 1; 0 if the file has no pages
 */
public record Flagged(
        String says, String alike, Part part, int page, int line, String before, String found, String after) {

    public static Flagged of(Hit hit) {
        return new Flagged(
                hit.entry().kind().key(),
                hit.how().key(),
                hit.place().part(),
                hit.place().page(),
                hit.place().line(),
                end(hit.before()),
                cut(hit.found()),
                cut(hit.after()));
    }

    public static Flagged of(Notice notice) {
        return new Flagged(
                notice.what().key(),
                "",
                notice.place().part(),
                notice.place().page(),
                notice.place().line(),
                "",
                "",
                "");
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), PaperFlag.WORDS_LENGTH));
    }

    private static String end(String words) {
        return words.substring(Math.max(0, words.length() - PaperFlag.WORDS_LENGTH));
    }
}
