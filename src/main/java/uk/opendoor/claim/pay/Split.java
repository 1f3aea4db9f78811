package uk.opendoor.claim.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import uk.opendoor.shared.Money;

/** A sum in equal parts, to the penny. What does not divide is in the last one. */
public final class Split {

    public static final int MOST = 12;

    private static final int PENCE = 2;

    private Split() {}

    /** @throws IllegalArgumentException if there is not a penny for each, or there are too many parts */
    public static List<Money> equally(Money sum, int parts) {
        if (parts < 1 || parts > MOST) {
            throw new IllegalArgumentException("parts: " + parts);
        }
        Money each = new Money(sum.pounds().divide(BigDecimal.valueOf(parts), PENCE, RoundingMode.DOWN));
        if (each.isNothing()) {
            throw new IllegalArgumentException("less than a penny");
        }
        List<Money> all = new ArrayList<>();
        for (int i = 1; i < parts; i++) {
            all.add(each);
        }
        all.add(sum.minus(each.times(parts - 1)));
        return List.copyOf(all);
    }
}
