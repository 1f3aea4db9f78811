package uk.opendoor.account.seen;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which part of a long list is asked for: 0 for the latest. */
final class Part {

    /** Nobody reads that far; they narrow their search. */
    static final int LAST = 999;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private Part() {}

    /** @param typed the number as it came with the request, or null; what is no number stands for the latest */
    static int of(String typed) {
        return Optional.ofNullable(typed)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf)
                .orElse(0);
    }
}
