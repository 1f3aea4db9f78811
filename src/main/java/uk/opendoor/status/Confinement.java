package uk.opendoor.status;

import java.time.LocalDate;
import java.util.Optional;

/** A time in which somebody was detained by a court's order or was in hospital. */
public record Confinement(LocalDate from, Optional<LocalDate> to, Place kind) implements Spell {

    public Confinement {
        Spell.refuseUnreal(from, to);
    }

    /** Where somebody was confined. */
    public enum Place {
        DETAINED,
        HOSPITAL
    }
}
