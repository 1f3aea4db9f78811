package uk.opendoor.status;

import java.time.LocalDate;
import java.util.Optional;

/** A time of living with a parent, or with somebody else who has parental responsibility. */
public record HomeSpell(LocalDate from, Optional<LocalDate> to) implements Spell {

    public HomeSpell {
        Spell.refuseUnreal(from, to);
    }
}
