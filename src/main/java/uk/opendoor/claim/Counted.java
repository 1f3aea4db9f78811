package uk.opendoor.claim;

import java.util.List;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/** What was approved for one person, or for many, and what they wait for. */
public record Counted(List<Allowance> allowances, List<Claim> waiting) {

    /** How one thing stands against its limit. */
    public Balance of(String entitlement, Limit limit) {
        Money approved = allowances.stream()
                .filter(one -> one.isFor(entitlement, limit.from()))
                .map(Allowance::approved)
                .findFirst()
                .orElse(Money.NOTHING);
        Money asked = waiting.stream()
                .filter(one -> one.entitlement().equals(entitlement))
                .map(Claim::total)
                .reduce(Money.NOTHING, Money::plus);
        return new Balance(limit.most(), approved, asked);
    }

    /** The same of one of them. */
    public Counted only(PersonId whose) {
        return new Counted(
                allowances.stream().filter(one -> one.whose().equals(whose)).toList(),
                waiting.stream().filter(one -> one.whose().equals(whose)).toList());
    }
}
