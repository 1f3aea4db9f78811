package uk.opendoor.entitlement.table;

import java.util.Optional;
import uk.opendoor.entitlement.Entitlement;
import uk.opendoor.entitlement.Version;
import uk.opendoor.entitlement.Who;
import uk.opendoor.shared.Kind;
import uk.opendoor.shared.Payer;
import uk.opendoor.shared.Pounds;

/** One entitlement in the table, as it stands today. */
public final class Row {

    private final Entitlement entitlement;
    private final Version version;

    Row(Entitlement entitlement, Version version) {
        this.entitlement = entitlement;
        this.version = version;
    }

    public String getName() {
        return entitlement.name();
    }

    public String getPage() {
        return entitlement.page();
    }

    public String getWhy() {
        return entitlement.why();
    }

    public Kind getKind() {
        return entitlement.kind();
    }

    public Payer getPayer() {
        return entitlement.payer();
    }

    public boolean isMoney() {
        return version.amount().isPresent();
    }

    public String getAmount() {
        return version.amount().map(Pounds::say).orElse("");
    }

    public Version getVersion() {
        return version;
    }

    /** The law is passed but has not started. */
    public boolean isProspective() {
        return version.from().isEmpty();
    }

    public int getFromAge() {
        return entitlement.who().stream().mapToInt(Who::fromAge).min().orElseThrow();
    }

    public int getUntilAge() {
        return entitlement.who().stream()
                .mapToInt(who -> Math.max(who.untilAge(), who.fromAge() + 1))
                .max()
                .orElseThrow();
    }

    /** For so many weeks from a birthday, if it is that short. */
    public Optional<Integer> getWeeks() {
        return entitlement.who().get(0).weeks();
    }
}
