package uk.opendoor.notify.transport;

/** A message did not go. The cause is left behind: it may quote the address or the words. */
public final class NotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    public NotSent(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
