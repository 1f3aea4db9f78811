package uk.opendoor.message.door;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What somebody who came back can say on the telephone: {@code OD-7K3M-9Q4T}. */
final class Reference {

    static final int LENGTH = 20;

    /** Without vowels, so that it spells nothing, and without what looks or sounds like something else. */
    private static final String SIGNS = "23456789CDFGHJKMPQRTVWXYZ";

    private static final int PART = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String random() {
        return "OD-" + part() + "-" + part();
    }

    private static String part() {
        return RANDOM.ints(PART, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
