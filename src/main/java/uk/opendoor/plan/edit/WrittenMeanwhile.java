package uk.opendoor.plan.edit;

/** Somebody else changed the same text in another way, meanwhile. */
public final class WrittenMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrittenMeanwhile(String what) {
        super(what);
    }
}
