package uk.opendoor.account.signin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.opendoor.account.Reach;
import uk.opendoor.account.Secret;
import uk.opendoor.account.TypedCode;
import uk.opendoor.notify.Channel;

/**
 * What somebody says they are called when they sign in.
 *
 * @param address an e-mail address in lower case, or the digits of a mobile number, beginning with 07
 */
record SignInName(Channel channel, String address) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}.]+");
    private static final Pattern MOBILE = Pattern.compile("07\\d{9}");
    private static final Pattern NUMBER = Pattern.compile("[\\d\\s()+./-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FROM_ABROAD = Pattern.compile("^(?:00)?44(?:0)?(?=7)");

    /** Letters that nobody sees, which come along when something is pasted. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    /** As it is typed: with blanks around it, in capitals, with +44, in the digits of any script. */
    static Optional<SignInName> read(String typed) {
        if (typed.length() > Reach.EMAIL_LENGTH) {
            return Optional.empty();
        }
        String text = UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .strip();
        return text.contains("@") ? email(text) : mobile(text);
    }

    private static Optional<SignInName> email(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT))
                .filter(address -> address.length() <= Reach.EMAIL_LENGTH)
                .filter(address -> EMAIL.matcher(address).matches())
                .map(address -> new SignInName(Channel.EMAIL, address));
    }

    private static Optional<SignInName> mobile(String text) {
        return Optional.of(text)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(TypedCode::digits)
                .map(digits -> FROM_ABROAD.matcher(digits).replaceFirst("0"))
                .filter(digits -> MOBILE.matcher(digits).matches())
                .map(digits -> new SignInName(Channel.TEXT, digits));
    }

    /** Its fingerprint, so that what is not needed in clear is not kept in clear. */
    String hash() {
        return Secret.hash(address);
    }

    @Override
    public String toString() {
        return channel.name();
    }
}
