package uk.opendoor.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.api.JsonFields;

/** Reads care facts from JSON, strictly. It notes on the fields what is wrong; whoever made them refuses it. */
public final class CareFactsReader {

    private final Clock clock;

    public CareFactsReader(Clock clock) {
        this.clock = clock;
    }

    /** The facts, unless something is wrong that stops them being put together. */
    public Optional<CareFacts> read(JsonFields fields) {
        var born = fields.requiredDate("dateOfBirth");
        var on = fields.date("on").orElseGet(this::today);
        var spells = new SpellReader(born);
        var facts = new CareFacts(
                born.orElse(on),
                on,
                fields.list("care", spells::care),
                fields.list("confined", spells::confinement),
                fields.list("homeWithParent", spells::home),
                spells.notBeforeBirth(fields, "specialGuardianshipFrom"),
                fields.flag("fullTimeEducation"),
                spells.notBeforeBirth(fields, "plannedProgrammeEnds"));
        if (facts.dateOfBirth().isAfter(on)) {
            fields.wrong("dateOfBirth", "future");
        }
        return born.map(day -> facts);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
