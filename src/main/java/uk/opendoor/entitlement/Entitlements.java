package uk.opendoor.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that care leavers of this council can get. */
public record Entitlements(List<Entitlement> all) {

    public Entitlements {
        all = List.copyOf(all);
    }

    public Optional<Entitlement> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Every amount that each has on that day or later, by its code: a figure that has ended is not among them. */
    public Map<String, Set<BigDecimal>> amountsFrom(LocalDate day) {
        return all.stream()
                .collect(Collectors.toMap(Entitlement::code, each -> amountsFrom(each, day), (first, twice) -> first));
    }

    private static Set<BigDecimal> amountsFrom(Entitlement entitlement, LocalDate day) {
        return entitlement.versions().stream()
                .filter(version -> version.to().filter(day::isAfter).isEmpty())
                .flatMap(version -> version.amount().stream())
                .collect(Collectors.toSet());
    }
}
