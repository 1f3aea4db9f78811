package uk.opendoor.bench;

import java.time.LocalDate;

/** One invented young person. */
record Young(int number, String id, LocalDate bornOn, String adviser, String manager) {

    private static final int ADULT = 18;

    LocalDate adultOn() {
        return bornOn.plusYears(ADULT);
    }
}
