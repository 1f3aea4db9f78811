package uk.opendoor.entitlement;

import java.time.LocalDate;
import java.util.Set;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.status.CareFacts;
import uk.opendoor.status.CareLeaverStatus;
import uk.opendoor.status.StatusTimeline;

/** A person asking what they can get: their facts, their circumstances, and the status they have on each day. */
record Applicant(CareFacts facts, Circumstances circumstances, StatusTimeline timeline) {

    private static final int SIXTEEN = 16;
    private static final int ADULT = 18;

    LocalDate birthday(int age) {
        return new Birthdays(facts.dateOfBirth()).at(age);
    }

    CareLeaverStatus statusOn(LocalDate day) {
        return timeline.on(day);
    }

    Set<LocalDate> turningPoints() {
        return timeline.changes();
    }

    boolean isOn(Course course) {
        return circumstances.course().filter(course::equals).isPresent();
    }

    boolean isInFullTimeEducation() {
        return facts.fullTimeEducation();
    }

    boolean hasOwnChild() {
        return circumstances.ownChild();
    }

    boolean isMovingIn() {
        return circumstances.movingIn();
    }

    boolean wasInCareAtSixteenOrSeventeen() {
        return facts.care().stream()
                .anyMatch(period -> period.from().isBefore(birthday(ADULT))
                        && period.to().map(birthday(SIXTEEN)::isBefore).orElse(true));
    }

    boolean wasInCareAtEighteen() {
        return statusOn(birthday(ADULT).minusDays(1)) == CareLeaverStatus.ELIGIBLE;
    }
}
