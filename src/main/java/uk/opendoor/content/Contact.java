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
