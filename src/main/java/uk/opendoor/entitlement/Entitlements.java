package uk.opendoor.entitlement;

import java.math.BigDecimal;
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

    /** Every amount that each has had, has, or is to have, by its code. */
    public Map<String, Set<BigDecimal>> amounts() {
        return all.stream().collect(Collectors.toMap(Entitlement::code, Entitlements::amounts));
    }

    private static Set<BigDecimal> amounts(Entitlement entitlement) {
        return entitlement.versions().stream()
                .flatMap(version -> version.amount().stream())
                .collect(Collectors.toSet());
    }
}
