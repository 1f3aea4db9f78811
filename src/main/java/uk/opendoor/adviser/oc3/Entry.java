package uk.opendoor.adviser.oc3;

import java.time.LocalDate;

/**
 * What is to be returned about one young person.
 *
 * @param child the council's own number for the child, never the portal's
 * @param age the birthday that the return is about, in years
 * @param inTouch a code of IN_TOUCH, or "" if nothing was confirmed; the other two alike
 */
public record Entry(
        String child, LocalDate born, int age, String inTouch, String activity, String accommodation, History history) {

    boolean isFilled() {
        return !inTouch.isEmpty() || !activity.isEmpty() || !accommodation.isEmpty();
    }

    boolean isComplete() {
        return !inTouch.isEmpty() && !activity.isEmpty() && !accommodation.isEmpty();
    }
}
