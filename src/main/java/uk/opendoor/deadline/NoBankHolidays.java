package uk.opendoor.deadline;

/** Nobody has listed the bank holidays of this year yet, so a day worked out in it could be wrong. */
public final class NoBankHolidays extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoBankHolidays(int year) {
        super("No bank holidays are listed for " + year);
    }
}
