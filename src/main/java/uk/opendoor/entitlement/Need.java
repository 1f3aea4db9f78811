package uk.opendoor.entitlement;

import java.util.function.Predicate;

/** Something that must be so, besides age and status, before an entitlement is somebody's. */
public enum Need {
    HIGHER(true, person -> person.isOn(Course.HIGHER)),
    FURTHER(true, person -> person.isOn(Course.FURTHER)),
    APPRENTICESHIP(true, person -> person.isOn(Course.APPRENTICESHIP)),
    FULL_TIME_EDUCATION(false, Applicant::isInFullTimeEducation),
    OWN_CHILD(false, Applicant::hasOwnChild),
    MOVING_IN(false, Applicant::isMovingIn),
    /** An eligible child until the 18th birthday, and not one who had left care before it. */
    IN_CARE_AT_18(false, Applicant::wasInCareAtEighteen),
    /** For some of the time between the 16th and the 18th birthday. */
    IN_CARE_AT_16_OR_17(false, Applicant::wasInCareAtSixteenOrSeventeen);

    private final boolean course;
    private final Predicate<Applicant> test;

    Need(boolean course, Predicate<Applicant> test) {
        this.course = course;
        this.test = test;
    }

    /** Of several courses that are named, one is enough: nobody is on two. */
    boolean isCourse() {
        return course;
    }

    boolean isMetBy(Applicant person) {
        return test.test(person);
    }
}
