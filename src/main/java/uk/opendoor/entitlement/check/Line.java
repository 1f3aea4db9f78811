package uk.opendoor.entitlement.check;

import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.entitlement.Entitled;
import uk.opendoor.entitlement.Entitlement;
import uk.opendoor.shared.Kind;
import uk.opendoor.shared.Payer;
import uk.opendoor.shared.Pounds;
import uk.opendoor.shared.Source;
import uk.opendoor.shared.Unit;

/** One thing that somebody can get, as the answer shows it. */
public final class Line {

    private final Entitled entitled;

    Line(Entitled entitled) {
        this.entitled = entitled;
    }

    public String getName() {
        return what().name();
    }

    public String getWhy() {
        return what().why();
    }

    public String getPage() {
        return what().page();
    }

    public Kind getKind() {
        return what().kind();
    }

    public Payer getPayer() {
        return what().payer();
    }

    /** Whether immigration status could matter. */
    public boolean isMayDiffer() {
        return what().benefit();
    }

    public boolean isMoney() {
        return entitled.version().amount().isPresent();
    }

    public String getAmount() {
        return entitled.version().amount().map(Pounds::say).orElse("");
    }

    public Unit getUnit() {
        return entitled.version().unit();
    }

    public LocalDate getFrom() {
        return entitled.from();
    }

    /** Whether there is a day to tell on which it stops. */
    public boolean isStops() {
        return entitled.until().isPresent() && !what().goesOn();
    }

    public Optional<LocalDate> getUntil() {
        return entitled.until();
    }

    public Optional<String> getDistrictSays() {
        return entitled.districtSays();
    }

    public Source getSource() {
        return entitled.version().source();
    }

    public boolean isNow() {
        return entitled.now();
    }

    private Entitlement what() {
        return entitled.entitlement();
    }
}
