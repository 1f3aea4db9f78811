package uk.opendoor.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import uk.opendoor.shared.PersonId;

/** How the database holds a {@link PersonId}: as its text. */
@Converter(autoApply = true)
public class PersonIdConverter implements AttributeConverter<PersonId, String> {

    @Override
    public String convertToDatabaseColumn(PersonId id) {
        return id == null ? null : id.value();
    }

    @Override
    public PersonId convertToEntityAttribute(String text) {
        return text == null ? null : new PersonId(text);
    }
}
