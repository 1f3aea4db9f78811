package uk.opendoor.status;

import java.time.LocalDate;
import java.util.Optional;

/** A time in which a council looked after somebody, and by what power. */
public record CarePeriod(LocalDate from, Optional<LocalDate> to, Basis basis) implements Spell {

    public CarePeriod {
        Spell.refuseUnreal(from, to);
    }

    public boolean isShortBreaks() {
        return basis == Basis.SHORT_BREAKS;
    }

    /** By what power a council looks after a child. */
    public enum Basis {
        CARE_ORDER,
        SECTION_20,
        /** Remanded to the council or to youth detention: the remand itself makes the child looked after. */
        REMAND,
        /** Planned short breaks (SI 2010/959, regulation 48): the child is looked after, but the days do not count. */
        SHORT_BREAKS
    }
}
