package uk.opendoor.sync.upload;

/** A file that cannot be read as a table of this kind. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it; the words are {@code import.unfit.<name>}. */
    enum Why {
        NOT_UTF8,
        NOT_CSV,
        EMPTY,
        TOO_MANY,
        COLUMN_MISSING,
        COLUMN_UNKNOWN,
        COLUMN_TWICE,
        RAGGED
    }

    private final Why why;
    private final String where;

    /** @param where the column or the line, or an empty text */
    Unfit(Why why, String where) {
        super(why.name());
        this.why = why;
        this.where = where;
    }

    String key() {
        return "import.unfit." + why;
    }

    String where() {
        return where;
    }
}
