package uk.opendoor.adviser.oc3;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.opendoor.adviser.care.CareSpell;
import uk.opendoor.shared.Birthdays;

/**
 * What the return would say of one young person, and what the checks want to know besides.
 *
 * @param age the age that they reach in the year
 * @param codes what was confirmed, or null if nothing was
 * @param care when the council looked after them, in any order
 * @param longEnough whether that was for 13 weeks from 14 on, and for a day from 16 on (Children Act 1989, section 23A)
 */
record Line(CollectionYear year, LocalDate bornOn, int age, Codes codes, List<CareSpell> care, boolean longEnough) {

    LocalDate birthday() {
        return new Birthdays(bornOn).at(age);
    }

    /** Whether they were looked after on the birthday in this year, and longer. */
    boolean isInCareOnBirthday() {
        return care.stream()
                .anyMatch(spell ->
                        !spell.since().isAfter(birthday()) && end(spell).isAfter(birthday()));
    }

    /** Whether they stopped being looked after on the birthday in this year or later; who came back and stays has not. */
    boolean leftCareOnBirthdayOrLater() {
        return care.stream()
                .filter(spell -> spell.until().isPresent() || age >= Birthdays.ADULT)
                .anyMatch(spell -> !end(spell).isBefore(birthday()));
    }

    /** Whether they were looked after on each day of the year. */
    boolean isInCareAllYear() {
        LocalDate day = year.getFirst();
        for (CareSpell spell :
                care.stream().sorted(Comparator.comparing(CareSpell::since)).toList()) {
            if (!spell.since().isAfter(day) && end(spell).isAfter(day)) {
                day = end(spell);
            }
        }
        return day.isAfter(year.getLast());
    }

    /** The first day after it: on the 18th birthday at the latest, as nobody is looked after then. */
    private LocalDate end(CareSpell spell) {
        LocalDate adult = new Birthdays(bornOn).at(Birthdays.ADULT);
        return spell.until().filter(adult::isAfter).orElse(adult);
    }
}
