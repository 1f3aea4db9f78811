package uk.opendoor.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.opendoor.notify.Channel;

/** An e-mail address or a mobile number as somebody types it. */
public final class ContactAddress {

    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s\\p{Cntrl}@,;<>\"()]{1,64}@[^\\s\\p{Cntrl}@,;<>\"()]+\\.[^\\s\\p{Cntrl}@.,;<>\"()]{2,}");
    private static final Pattern MOBILE = Pattern.compile("07\\d{9}");

    private ContactAddress() {}

    /** As we keep it: in lower case, or eleven digits beginning with 07; empty if it is neither. */
    public static Optional<String> read(Channel channel, String typed) {
        return channel == Channel.EMAIL ? email(typed) : mobile(typed);
    }

    private static Optional<String> email(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        boolean right =
                address.length() <= Reach.EMAIL_LENGTH && EMAIL.matcher(address).matches() && !address.contains("..");
        return right ? Optional.of(address) : Optional.empty();
    }

    private static Optional<String> mobile(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.strip()
                .replaceAll("[\\s\\p{Pd}().\\p{Cf}]", "")
                .chars()
                .forEach(c -> digits.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
        String number = digits.toString().replaceFirst("^(\\+|00)440?", "0");
        return MOBILE.matcher(number).matches() ? Optional.of(number) : Optional.empty();
    }
}
