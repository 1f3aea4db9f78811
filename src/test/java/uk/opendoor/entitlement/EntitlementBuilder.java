package uk.opendoor.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.shared.Kind;
import uk.opendoor.shared.Payer;
import uk.opendoor.shared.Source;
import uk.opendoor.shared.Sure;
import uk.opendoor.shared.Unit;
import uk.opendoor.status.CareLeaverStatus;

/** Valid by default: £100, once, for former relevant young people from 18 to 25, since 2018. */
final class EntitlementBuilder {

    private static final Source SOURCE = new Source("A law", Optional.empty(), Sure.CONFIRMED);

    private final List<Who> who = new ArrayList<>();
    private final List<Version> versions = new ArrayList<>();

    static EntitlementBuilder anEntitlement() {
        return new EntitlementBuilder();
    }

    EntitlementBuilder who(CareLeaverStatus status, int from, int until, Need... needs) {
        who.add(new Who(List.of(status), from, until, Optional.empty(), List.of(needs)));
        return this;
    }

    EntitlementBuilder forWeeks(int age, int weeks) {
        who.add(new Who(List.of(CareLeaverStatus.FORMER_RELEVANT), age, age, Optional.of(weeks), List.of()));
        return this;
    }

    EntitlementBuilder amount(String pounds, String from, String to) {
        versions.add(version(
                pounds,
                Optional.of(LocalDate.parse(from)),
                Optional.ofNullable(to).map(LocalDate::parse)));
        return this;
    }

    EntitlementBuilder notStarted() {
        versions.add(version("1.00", Optional.empty(), Optional.empty()));
        return this;
    }

    Entitlement build() {
        if (who.isEmpty()) {
            who(CareLeaverStatus.FORMER_RELEVANT, 18, 25);
        }
        if (versions.isEmpty()) {
            amount("100.00", "2018-04-01", null);
        }
        return new Entitlement(
                "money",
                "Money",
                who,
                Kind.MUST,
                Payer.COUNTY,
                false,
                false,
                "/offer/money/money",
                "Why.",
                versions,
                Map.of());
    }

    private static Version version(String pounds, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Version(
                Optional.of(new BigDecimal(pounds)), Unit.ONCE, from, to, SOURCE, LocalDate.of(2026, 11, 10));
    }
}
