package uk.opendoor.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as somebody types it into three boxes. What was typed stays, right or wrong. A month may be a name, a day may be
 * "1st", and the digits may be those of any script.
 */
public final class DateInput {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LETTERS_THAT_TELL = 3;

    /** What is longer is no part of a date; its beginning is enough to know it again. */
    private static final int LONGEST = 40;

    private String day = "";
    private String month = "";
    private String year = "";

    /** Stands in the boxes until somebody types another. */
    public void show(LocalDate date) {
        day = String.valueOf(date.getDayOfMonth());
        month = String.valueOf(date.getMonthValue());
        year = String.valueOf(date.getYear());
    }

    public boolean isEmpty() {
        return (day + month + year).isBlank();
    }

    /** {@code 2008-05-01} if it looks like a date; otherwise something that is not one. */
    public String text() {
        return plain(digits(year)) + "-" + twoDigits(monthNumber()) + "-" + twoDigits(withoutOrdinal());
    }

    /** The day, if what was typed is one. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(text()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private String monthNumber() {
        String name = month.strip().toLowerCase(Locale.UK);
        int number = name.length() < LETTERS_THAT_TELL ? 0 : MONTHS.indexOf(name.substring(0, LETTERS_THAT_TELL)) + 1;
        return number == 0 ? digits(month) : String.valueOf(number);
    }

    private String withoutOrdinal() {
        return digits(day).replaceFirst("(?i)(?<=\\d)(st|nd|rd|th)$", "");
    }

    /** A sign would make it a year of more than four digits, in which nobody lived and which no database holds. */
    private static String plain(String year) {
        return year.replace('+', '?').replaceFirst("^-", "?");
    }

    private static String twoDigits(String digits) {
        return digits.matches("\\d") ? "0" + digits : digits;
    }

    /** What was typed, with the digits of any script as ours. */
    private static String digits(String typed) {
        StringBuilder ours = new StringBuilder();
        typed.strip()
                .chars()
                .forEach(c -> ours.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
        return ours.toString();
    }

    private static String beginning(String typed) {
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = beginning(day);
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = beginning(month);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = beginning(year);
    }
}
