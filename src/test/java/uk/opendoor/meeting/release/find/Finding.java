package uk.opendoor.meeting.release.find;

import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.opendoor.meeting.release.extract.Extract;

/** Finds in a plain text. */
final class Finding {

    private Finding() {}

    static Findings of(List<Entry> entries, String text) {
        return new Finder(new MustNotAppear(entries))
                .find(Extract.from("a.txt", text.getBytes(StandardCharsets.UTF_8))
                        .passages());
    }
}
