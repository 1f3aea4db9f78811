package uk.opendoor.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import uk.opendoor.shared.Money;

/** How the database holds {@link Money}: as an exact decimal of pounds with two places. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Money money) {
        return money == null ? null : money.pounds();
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal pounds) {
        return pounds == null ? null : new Money(pounds);
    }
}
