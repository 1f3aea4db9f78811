package uk.opendoor.meeting.release.find;

import java.util.regex.Pattern;

/** Postcodes and telephone numbers: spaces mean nothing, and one wrong sign is still near. */
final class Codes {

    static final Pattern POSTCODE = Pattern.compile("(?i)\\b[a-z]{1,2}[0-9oil][0-9a-z]?[\\s-]{0,3}[0-9oil][a-z]{2}\\b");

    /** The last part of a postcode: a digit and two letters. */
    private static final int INWARD = 3;

    /** A number without its country and without its 0. */
    private static final Pattern PREFIX = Pattern.compile("^(?:(?:00)?44)?0?");

    /** Fewer digits are no telephone number that can be told from a sum. */
    private static final int FEWEST = 7;

    /** What people in the same town dial. */
    private static final int LOCAL = 6;

    private Codes() {}

    static void addPostcode(String code, Wanted wanted) {
        String joined = String.join("", Wanted.wordsOf(code));
        wanted.form(Hit.How.NORMALISED, joined, Form.Fit.CODE);
        if (joined.length() > INWARD + 1) {
            String outward = joined.substring(0, joined.length() - INWARD);
            wanted.form(Hit.How.CLOSE, outward + " " + joined.charAt(outward.length()), Form.Fit.STRICT);
            wanted.near(joined);
        }
    }

    static void addTelephone(Entry entry, Wanted wanted) {
        String digits = digits(entry.text());
        if (digits.length() < FEWEST) {
            wanted.form(Hit.How.NORMALISED, digits, Form.Fit.CODE);
            return;
        }
        wanted.form(Hit.How.NORMALISED, digits, Form.Fit.OPEN_CODE);
        wanted.near(digits);
        if (digits.length() > LOCAL + 1) {
            wanted.form(Hit.How.CLOSE, digits.substring(digits.length() - LOCAL), Form.Fit.CODE);
        }
    }

    /** The digits that count, without words around them and without what is dialled before them. */
    static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        Letters letters = Letters.of(number);
        for (int i = 0; i < letters.length(); i++) {
            if (Character.isDigit(letters.at(i))) {
                digits.append(letters.at(i));
            } else if (digits.length() >= FEWEST) {
                break;
            }
        }
        return PREFIX.matcher(digits).replaceFirst("");
    }
}
