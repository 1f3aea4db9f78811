package uk.opendoor.claim.work;

import java.util.Optional;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.Money;
import uk.opendoor.web.FieldErrors;

/** A sum that somebody typed into the form of an answer. */
final class SumTyped {

    private SumTyped() {}

    /**
     * The sum, and a message beside its field if it is none, less than the least or more than the most.
     *
     * @param field the id of the field
     */
    static Optional<Money> read(
            String typed, String field, Money least, Money most, FieldErrors errors, Messages messages) {
        Optional<Money> sum = Money.typed(typed);
        if (sum.isEmpty()) {
            errors.add(field, messages.say("workClaim.wrong.sum"));
        } else if (sum.get().isMoreThan(most)) {
            errors.add(field, messages.say("workClaim.wrong.more", most));
        } else if (least.isMoreThan(sum.get())) {
            errors.add(field, messages.say("workClaim.wrong.less", least));
        }
        return sum;
    }
}
