package uk.opendoor.meeting.release.find;

import java.util.List;
import uk.opendoor.meeting.release.extract.Passage;
import uk.opendoor.meeting.release.extract.Place;

/** Passages one after another as one text, and where each place of it is in the file. */
final class Joined {

    private final List<Passage> passages;
    private final int[] begins;
    private final String text;
    private int at;
    private int counted;
    private int lines;

    Joined(List<Passage> passages) {
        this.passages = passages;
        begins = new int[passages.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < begins.length; i++) {
            begins[i] = all.length();
            all.append(passages.get(i).text()).append('\n');
        }
        text = all.toString();
    }

    String text() {
        return text;
    }

    /** Asked for one place after another, it counts no line twice. */
    Place place(int offset) {
        if (offset < counted) {
            at = 0;
            counted = 0;
        }
        while (at + 1 < begins.length && begins[at + 1] <= offset) {
            at++;
        }
        if (counted <= begins[at]) {
            counted = begins[at];
            lines = 0;
        }
        for (; counted < offset; counted++) {
            lines += text.charAt(counted) == '\n' ? 1 : 0;
        }
        return passages.get(at).place().below(lines);
    }
}
