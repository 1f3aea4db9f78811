package uk.opendoor.claim.pay.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.opendoor.notify.transport.WrongSetting;

/**
 * The council's account from which the finance system pays: {@code PAY_FROM_NAME} and {@code PAY_FROM_IBAN}. Without them a
 * run has a CSV file and no pain.001.
 */
@ApplicationScoped
public class Payer {

    static final int NAME_LENGTH = 70;
    static final int IBAN_LENGTH = 34;

    private static final Pattern BRITISH = Pattern.compile("GB\\d{2}[A-Z]{4}\\d{14}");
    private static final int MOVED = 4;
    private static final int CHECK = 97;
    private static final int SORT_CODE_FROM = 8;
    private static final int SORT_CODE_UNTIL = 14;

    private String name = "";
    private String iban = "";

    protected Payer() {}

    @Inject
    public Payer(
            @ConfigProperty(name = "PAY_FROM_NAME") Optional<String> name,
            @ConfigProperty(name = "PAY_FROM_IBAN") Optional<String> iban) {
        this.name = name.map(String::strip).orElse("");
        this.iban = iban.map(typed -> typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT))
                .orElse("");
    }

    /** Looks at the variables when the server starts. @throws WrongSetting if one is wrong, or is there without the other */
    public void check() {
        if (name.length() > NAME_LENGTH || name.isEmpty() != iban.isEmpty()) {
            throw new WrongSetting("PAY_FROM_NAME", "must be set with PAY_FROM_IBAN, at most " + NAME_LENGTH + " long");
        }
        if (!iban.isEmpty() && !isIban(iban)) {
            throw new WrongSetting("PAY_FROM_IBAN", "must be the IBAN of a British account");
        }
    }

    /** @param iban of a British account */
    public record Account(String name, String iban) {

        String sortCode() {
            return iban.substring(SORT_CODE_FROM, SORT_CODE_UNTIL);
        }
    }

    public Optional<Account> account() {
        return iban.isEmpty() ? Optional.empty() : Optional.of(new Account(name, iban));
    }

    /** By its check digits (ISO 13616). */
    static boolean isIban(String text) {
        if (!BRITISH.matcher(text).matches()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (text.substring(MOVED) + text.substring(0, MOVED))
                .chars()
                .forEach(sign -> digits.append(Character.getNumericValue(sign)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(CHECK)).intValue() == 1;
    }
}
