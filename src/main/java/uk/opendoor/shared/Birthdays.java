package uk.opendoor.shared;

import java.time.LocalDate;
import java.time.Month;

/** The days somebody reaches an age. Somebody born on 29 February has it on 1 March in common years. */
public record Birthdays(LocalDate dateOfBirth) {

    /** The age at which somebody is an adult (Family Law Reform Act 1969, section 1). */
    public static final int ADULT = 18;

    public LocalDate at(int age) {
        var day = dateOfBirth.plusYears(age);
        return bornOnLeapDay() && !day.isLeapYear() ? day.plusDays(1) : day;
    }

    /** How old somebody is on that day, in whole years. */
    public int ageOn(LocalDate day) {
        int years = day.getYear() - dateOfBirth.getYear();
        return day.isBefore(at(years)) ? years - 1 : years;
    }

    private boolean bornOnLeapDay() {
        return dateOfBirth.getMonth() == Month.FEBRUARY && dateOfBirth.getDayOfMonth() == 29;
    }
}
