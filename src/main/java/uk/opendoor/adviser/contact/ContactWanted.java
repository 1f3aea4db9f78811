package uk.opendoor.adviser.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a worker writes down of a contact.
 *
 * @param seen whether they saw each other; for a call or a message, whether an answer came
 * @param touches names of matters of the plan
 * @param confirmed the codes of the yearly return, if the worker says that they are right
 */
public record ContactWanted(
        ContactKind kind, LocalDate on, boolean seen, String note, List<String> touches, Optional<Oc3> confirmed) {

    public ContactWanted {
        touches = touches.stream().filter(Contact.MATTERS::contains).distinct().toList();
    }
}
