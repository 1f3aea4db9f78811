package uk.opendoor.claim.pay.confirm;

/** A file that cannot be read as a confirmation. */
public final class NoConfirmation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it; the words are {@code confirm.unfit.<name>}. */
    enum Why {
        NOT_CSV,
        EMPTY,
        TOO_MANY,
        COLUMN,
        RAGGED
    }

    private final Why why;
    private final String where;

    /** @param where the column or the line, or an empty text */
    NoConfirmation(Why why, String where) {
        super(why.name());
        this.why = why;
        this.where = where;
    }

    String key() {
        return "confirm.unfit." + why;
    }

    String where() {
        return where;
    }
}
