package uk.opendoor.account;

/** A code as people type it: with spaces and dashes, in the digits of any script. */
public final class TypedCode {

    private TypedCode() {}

    /** Its digits as ours; whatever else was typed between them is left out. */
    public static String digits(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }
}
