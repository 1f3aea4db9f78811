package uk.opendoor.content;

import java.util.Optional;
import java.util.stream.Stream;

/** A team or a helpline: what to ring it for, how, and when. */
public record Contact(
        String id,
        String name,
        String forWhat,
        Optional<String> phone,
        Optional<String> text,
        Optional<String> email,
        String hours,
        boolean crisis) {

    /** Stands where a team should be that is not known; nothing is published then. */
    public static final Contact NOBODY =
            new Contact("", "", "", Optional.empty(), Optional.empty(), Optional.empty(), "", false);

    Stream<String> numbers() {
        return Stream.concat(phone.stream(), text.stream());
    }

    static Contact read(Fields fields) {
        Contact contact = new Contact(
                fields.text("id"),
                fields.text("name"),
                fields.text("for"),
                fields.optionalText("phone"),
                fields.optionalText("text"),
                fields.optionalText("email"),
                fields.text("hours"),
                fields.flag("crisis"));
        if (contact.phone.isEmpty() && contact.text.isEmpty()) {
            fields.wrong("phone", "is missing: a contact has a number to ring or to text");
        }
        fields.finish();
        return contact;
    }
}
