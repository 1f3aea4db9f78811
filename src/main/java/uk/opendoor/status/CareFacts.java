package uk.opendoor.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a status is worked out from.
 *
 * @param on the day to answer for
 * @param homeWithParent times of living with a parent, inside or outside care
 * @param specialGuardianshipFrom the day a special guardianship order was made
 * @param plannedProgrammeEnds the day after the last day of an education or training programme in the pathway plan
 */
public record CareFacts(
        LocalDate dateOfBirth,
        LocalDate on,
        List<CarePeriod> care,
        List<Confinement> confined,
        List<HomeSpell> homeWithParent,
        Optional<LocalDate> specialGuardianshipFrom,
        boolean fullTimeEducation,
        Optional<LocalDate> plannedProgrammeEnds) {

    public CareFacts {
        care = List.copyOf(care);
        confined = List.copyOf(confined);
        homeWithParent = List.copyOf(homeWithParent);
    }
}
