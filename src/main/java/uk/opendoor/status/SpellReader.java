package uk.opendoor.status;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.opendoor.api.JsonFields;

/** Reads the spells of one life: none began before it did, and each ends after it began. */
final class SpellReader {

    private final Optional<LocalDate> born;

    SpellReader(Optional<LocalDate> born) {
        this.born = born;
    }

    Optional<CarePeriod> care(JsonFields fields) {
        var basis = fields.requiredOneOf(CarePeriod.Basis.class, "basis");
        return spell(fields, (from, to) -> basis.map(known -> new CarePeriod(from, to, known)));
    }

    Optional<Confinement> confinement(JsonFields fields) {
        var kind = fields.requiredOneOf(Confinement.Place.class, "kind");
        return spell(fields, (from, to) -> kind.map(known -> new Confinement(from, to, known)));
    }

    Optional<HomeSpell> home(JsonFields fields) {
        return spell(fields, (from, to) -> Optional.of(new HomeSpell(from, to)));
    }

    Optional<LocalDate> notBeforeBirth(JsonFields fields, String name) {
        return notBeforeBirth(fields, name, fields.date(name));
    }

    private Optional<LocalDate> notBeforeBirth(JsonFields fields, String name, Optional<LocalDate> day) {
        if (day.isPresent() && born.filter(day.get()::isBefore).isPresent()) {
            fields.wrong(name, "beforeBirth");
        }
        return day;
    }

    private <T> Optional<T> spell(JsonFields fields, BiFunction<LocalDate, Optional<LocalDate>, Optional<T>> spell) {
        var from = notBeforeBirth(fields, "from", fields.requiredDate("from"));
        var to = fields.date("to");
        if (from.isPresent() && !Spell.isReal(from.get(), to)) {
            fields.wrong("to", "reversed");
            return Optional.empty();
        }
        return from.flatMap(first -> spell.apply(first, to));
    }
}
