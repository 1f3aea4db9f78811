package uk.opendoor.shared;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Who somebody is, outside the building too: a random text of 36 characters, lower case. It is the only name of a person
 * that an address, a log line or an audit entry may hold.
 */
public record PersonId(String value) {

    public static final int LENGTH = 36;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1," + LENGTH + "}");

    public PersonId {
        if (!SHAPE.matcher(value).matches()) {
            throw new NotFound();
        }
    }

    public static PersonId random() {
        return new PersonId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
