package uk.opendoor.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sum in pounds and pence, exact, and never below nothing. */
public record Money(BigDecimal pounds) implements Comparable<Money> {

    public static final Money NOTHING = new Money(BigDecimal.ZERO);

    /** More than anybody is ever paid at once; the database holds as much. */
    public static final Money MOST = new Money(new BigDecimal("9999999.99"));

    private static final int PENCE = 2;
    private static final Pattern TYPED = Pattern.compile("£?\\s?(\\d{1,3}(?:,\\d{3})+|\\d{1,7})(\\.\\d{1,2})?");

    /** @throws ArithmeticException if there is less than a penny of it, or it is below nothing */
    public Money {
        pounds = pounds.setScale(PENCE, RoundingMode.UNNECESSARY);
        if (pounds.signum() < 0) {
            throw new ArithmeticException("below nothing");
        }
    }

    /** As people write it: {@code £1,250.50}, {@code 1250.5} or {@code 1250}; nothing if it is no sum, or too large a one. */
    public static Optional<Money> typed(String text) {
        var found = TYPED.matcher(text == null ? "" : text.strip());
        return found.matches()
                ? Optional.of(found.group().replaceAll("[£,\\s]", ""))
                        .map(digits -> new Money(new BigDecimal(digits)))
                        .filter(sum -> !sum.isMoreThan(MOST))
                : Optional.empty();
    }

    public Money plus(Money other) {
        return new Money(pounds.add(other.pounds));
    }

    /** @throws ArithmeticException if the other is more */
    public Money minus(Money other) {
        return new Money(pounds.subtract(other.pounds));
    }

    public Money times(int many) {
        return new Money(pounds.multiply(BigDecimal.valueOf(many)));
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    public boolean isNothing() {
        return pounds.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return pounds.compareTo(other.pounds);
    }

    /** {@code £3,000} or {@code £338.58}. */
    @Override
    public String toString() {
        return Pounds.say(pounds);
    }
}
