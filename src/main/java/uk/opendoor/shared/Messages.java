package uk.opendoor.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the product, by key. Every sentence is a {@link MessageFormat}: in it an apostrophe is written twice. */
public final class Messages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ResourceBundle words = ResourceBundle.getBundle("uk.opendoor.messages", Locale.ROOT);

    /**
     * @param args numbers, words, and dates, which are written "1 May 2026"
     * @throws java.util.MissingResourceException if nobody has written this sentence
     */
    public String say(String key, Object... args) {
        var sentence = new MessageFormat(words.getString(key), Locale.UK);
        return sentence.format(Arrays.stream(args).map(Messages::readable).toArray());
    }

    public boolean knows(String key) {
        return words.containsKey(key);
    }

    /** {@code 1 May 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static Object readable(Object arg) {
        return arg instanceof LocalDate day ? day(day) : arg;
    }
}
