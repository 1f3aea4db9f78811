package uk.opendoor.status;

import static uk.opendoor.status.Ground.*;

import java.time.LocalDate;

/** The rules themselves, in the order the law asks them. */
final class Grounds {

    private final CareHistory history;

    Grounds(CareHistory history) {
        this.history = history;
    }

    Ground on(LocalDate day) {
        if (day.isBefore(history.sixteenth())) {
            return history.inCare(day) ? IN_CARE_UNDER_16 : NOT_IN_CARE_UNDER_16;
        }
        if (day.isBefore(history.adult())) {
            return history.inCare(day) ? inCare(day) : outOfCare(day);
        }
        return asAdult(day);
    }

    /** The rule that decided as a child, which for an adult is that of the day before the 18th birthday. */
    Ground asChild(LocalDate day) {
        return on(day.isBefore(history.adult()) ? day : lastDayAsChild());
    }

    /** Whether living with a parent decides the answer, has decided it, or soon may. */
    boolean homeCouldMatter(LocalDate day) {
        var then = day.isBefore(history.adult()) ? day : lastDayAsChild();
        var ground = on(then);
        return (ground == LEFT_CARE || ground == CONFINED_AT_16 || ground == SETTLED_AT_HOME)
                && history.homeSince(then).isPresent();
    }

    private LocalDate lastDayAsChild() {
        return history.adult().minusDays(1);
    }

    private Ground inCare(LocalDate day) {
        if (!history.inCountedCare(day)) {
            return ON_SHORT_BREAKS;
        }
        return history.longEnough(day) ? IN_CARE_LONG_ENOUGH : IN_CARE_TOO_FEW_DAYS;
    }

    /** Children Act 1989, section 23A, then section 24. */
    private Ground outOfCare(LocalDate day) {
        if (history.longEnough(day) || history.confinedAtSixteen()) {
            return relevant(day);
        }
        if (history.inCareAfterSixteen(day)) {
            return IN_CARE_AFTER_16;
        }
        return history.specialGuardianship(day) ? SPECIAL_GUARDIANSHIP : NOT_IN_CARE_AFTER_16;
    }

    private Ground relevant(LocalDate day) {
        if (history.homeForMonths(day)) {
            return SETTLED_AT_HOME;
        }
        return history.longEnough(day) ? LEFT_CARE : CONFINED_AT_16;
    }

    private Ground asAdult(LocalDate day) {
        return switch (asChild(day).status()) {
            case ELIGIBLE, RELEVANT -> formerRelevant(day);
            // Still looked after for too few days at 18: from 18 no longer looked after, and so qualifying.
            case QUALIFYING, LOOKED_AFTER -> qualifying(day);
            default -> ADULT_NOT_IN_CARE_AFTER_16;
        };
    }

    /** Section 23C, and beyond 25 section 23C(7). */
    private Ground formerRelevant(LocalDate day) {
        if (day.isBefore(history.ends())) {
            return ADULT_LONG_ENOUGH;
        }
        return history.facts().plannedProgrammeEnds().filter(day::isBefore).isPresent()
                ? PROGRAMME_AFTER_25
                : ENDED_AT_25;
    }

    /** Section 24, and from 21 section 24B. */
    private Ground qualifying(LocalDate day) {
        if (day.isBefore(history.educationFrom())) {
            return ADULT_UNDER_21;
        }
        if (!day.isBefore(history.ends())) {
            return ENDED_AT_25;
        }
        return history.facts().fullTimeEducation() ? ADULT_IN_EDUCATION : ENDED_AT_21;
    }
}
