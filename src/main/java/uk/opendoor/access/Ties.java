package uk.opendoor.access;

import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/** What a room knows of how two people stand to each other: allocation, family, a glass that was broken. */
public interface Ties {

    /** The same queries are made whether there is such a person or not. */
    Bond between(PersonId asker, PersonId whose, LocalDate on);
}
