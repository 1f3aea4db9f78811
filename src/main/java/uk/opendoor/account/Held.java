package uk.opendoor.account;

import jakarta.json.JsonValue;
import uk.opendoor.shared.PersonId;

/** One part of what is held about somebody, for the copy that they may take of it. */
public interface Held {

    /** Its name in the copy; {@code held.NAME} says it in words. */
    String section();

    /**
     * What is held: an object, or an array of objects, of texts, numbers and booleans. It says nothing about anybody else
     * but what a worker did in their work. {@code held.field.NAME} says each field in words.
     */
    JsonValue of(PersonId person);
}
