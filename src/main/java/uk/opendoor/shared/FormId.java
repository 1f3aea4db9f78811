package uk.opendoor.shared;

import java.util.regex.Pattern;

/**
 * The id of a thing that a form makes: random, and made with the page, so that the same form sent twice is one thing. It
 * becomes part of an address, and one that no address can hold would name a thing that nobody could open or take back.
 */
public record FormId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{36}");

    /** @throws NotFound if no page of ours made it */
    public FormId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new NotFound();
        }
    }
}
