package uk.opendoor.family.log;

import java.time.LocalDate;

/**
 * What somebody said they would do.
 *
 * @param promiseId made with the form: the same one sent twice is one promise
 * @param by who will do it; may be empty
 * @param due by when, or null if no day was said
 */
public record PromiseFacts(String promiseId, String what, String by, LocalDate due) {

    public static final int WHAT_LENGTH = 300;
    public static final int BY_LENGTH = 100;
}
