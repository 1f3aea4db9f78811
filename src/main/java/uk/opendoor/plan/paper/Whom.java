package uk.opendoor.plan.paper;

import java.util.List;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.content.Contact;

/** Whom to call: who works with somebody, and the council's own numbers and those for a crisis. */
record Whom(List<Reached> workers, List<Contact> contacts) {

    /** @param numbers on which they can be rung; may be empty */
    public record Reached(String name, Capacity as, List<String> numbers) {}
}
