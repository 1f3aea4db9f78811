package uk.opendoor.entitlement.table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.opendoor.entitlement.Entitlement;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.entitlement.Version;

/** Everything that care leavers can get: the money, the help, and what is passed but has not started. */
@Named
@RequestScoped
public class EntitlementsPage {

    @Inject
    private Entitlements entitlements;

    @Inject
    private Clock clock;

    public List<Row> getMoney() {
        return rows(Row::isMoney);
    }

    public List<Row> getHelp() {
        return rows(row -> !row.isMoney() && !row.isProspective());
    }

    public List<Row> getProspective() {
        return rows(Row::isProspective);
    }

    /** What people look for first. */
    public String getForSettingUpHome() {
        return entitlements.find("setting-up-home").stream()
                .flatMap(this::row)
                .findFirst()
                .orElseThrow()
                .getAmount();
    }

    private List<Row> rows(Predicate<Row> which) {
        return entitlements.all().stream().flatMap(this::row).filter(which).toList();
    }

    private Stream<Row> row(Entitlement entitlement) {
        return version(entitlement).map(version -> new Row(entitlement, version)).stream();
    }

    private Optional<Version> version(Entitlement entitlement) {
        return entitlement
                .on(LocalDate.now(clock))
                .or(() -> entitlement.versions().stream()
                        .filter(version -> version.from().isEmpty())
                        .findFirst());
    }
}
