package uk.opendoor.meeting.release.find;

import java.util.List;

/** How an e-mail address is written, and spelled out so that no program finds it. */
final class Mails {

    /** What stands before the at sign, if it is long enough to be told from a word. */
    private static final int LONG = 6;

    private Mails() {}

    static void add(Entry entry, Wanted wanted) {
        String[] halves = entry.text().split("@", 2);
        if (halves.length < 2) {
            return;
        }
        for (String at : List.of(" ", " at ")) {
            for (String dot : List.of(" ", " dot ")) {
                wanted.same(halves[0] + at + halves[1].replace(".", dot));
                wanted.same(halves[0].replace(".", dot) + at + halves[1].replace(".", dot));
            }
        }
        if (halves[0].length() >= LONG) {
            wanted.like(halves[0]);
        }
        wanted.near(Letters.of(entry.text()).from(0, Letters.of(entry.text()).length()));
    }
}
