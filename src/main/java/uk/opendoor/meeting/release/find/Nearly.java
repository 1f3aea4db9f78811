package uk.opendoor.meeting.release.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what has the shape of a postcode, a telephone number or an e-mail address and is one sign away from one on the list. */
final class Nearly {

    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\(?[0-9](?:[\\s().\\-/]{0,3}[0-9]){8,15}");

    private static final Pattern EMAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w.-]{1,100}");

    private final List<Near> postcodes = new ArrayList<>();
    private final List<Near> telephones = new ArrayList<>();
    private final List<Near> emails = new ArrayList<>();

    /** @param signs with at most one added, left out, changed or swapped */
    record Near(Entry entry, Slot signs) {}

    Nearly(List<Wanted> wanted) {
        wanted.forEach(one -> one.near().forEach(near -> add(near)));
    }

    private void add(Near near) {
        switch (near.entry().kind()) {
            case TELEPHONE -> telephones.add(near);
            case EMAIL -> emails.add(near);
            default -> postcodes.add(near);
        }
    }

    void find(Letters text, Found found) {
        find(Codes.POSTCODE, postcodes, text, found);
        find(TELEPHONE, telephones, text, found);
        find(EMAIL, emails, text, found);
    }

    private static void find(Pattern shape, List<Near> wanted, Letters text, Found found) {
        if (wanted.isEmpty()) {
            return;
        }
        for (Matcher spans = shape.matcher(text.text()); spans.find(); ) {
            int start = text.indexAt(spans.start());
            int end = text.indexAt(spans.end());
            String signs = text.from(start, end);
            String plain = shape == TELEPHONE ? Codes.digits(signs) : signs;
            wanted.stream()
                    .filter(near -> near.signs().distance(plain) != Slot.NO)
                    .forEach(near -> found.add(near.entry(), Hit.How.CLOSE, start, end));
        }
    }
}
