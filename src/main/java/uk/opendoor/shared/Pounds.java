package uk.opendoor.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Money as people write it. */
public final class Pounds {

    private Pounds() {}

    /** {@code £3,000} or {@code £338.58}: the pence only where there are some. */
    public static String say(BigDecimal pounds) {
        boolean whole = pounds.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(whole ? "£#,##0" : "£#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK))
                .format(pounds);
    }
}
