package uk.opendoor.status;

import static uk.opendoor.status.CareLeaverStatus.*;

/** Which of the rules gave a status. Some want an officer's eye before anybody acts on them. */
enum Ground {
    IN_CARE_UNDER_16(LOOKED_AFTER, false),
    IN_CARE_TOO_FEW_DAYS(LOOKED_AFTER, false),
    ON_SHORT_BREAKS(LOOKED_AFTER, true),
    IN_CARE_LONG_ENOUGH(ELIGIBLE, false),
    LEFT_CARE(RELEVANT, false),
    CONFINED_AT_16(RELEVANT, true),
    SETTLED_AT_HOME(QUALIFYING, true),
    IN_CARE_AFTER_16(QUALIFYING, false),
    SPECIAL_GUARDIANSHIP(QUALIFYING, true),
    NOT_IN_CARE_UNDER_16(NONE, false),
    NOT_IN_CARE_AFTER_16(NONE, false),

    ADULT_LONG_ENOUGH(FORMER_RELEVANT, false),
    PROGRAMME_AFTER_25(FORMER_RELEVANT, true),
    ADULT_UNDER_21(QUALIFYING, false),
    ADULT_IN_EDUCATION(QUALIFYING, false),
    // A status is never taken away on a birthday before somebody has looked.
    ENDED_AT_21(NONE, true),
    ENDED_AT_25(NONE, true),
    ADULT_NOT_IN_CARE_AFTER_16(NONE, false);

    private final CareLeaverStatus status;
    private final boolean officerShouldConfirm;

    Ground(CareLeaverStatus status, boolean officerShouldConfirm) {
        this.status = status;
        this.officerShouldConfirm = officerShouldConfirm;
    }

    CareLeaverStatus status() {
        return status;
    }

    boolean isAdult() {
        return compareTo(ADULT_LONG_ENOUGH) >= 0;
    }

    boolean officerShouldConfirm() {
        return officerShouldConfirm;
    }
}
