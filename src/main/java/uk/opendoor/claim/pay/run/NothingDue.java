package uk.opendoor.claim.pay.run;

/** There is nothing to put into a run. */
public final class NothingDue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingDue() {
        super("nothing is due");
    }
}
