package uk.opendoor.notify.transport;

/** Why a message did not go. It says nothing of whom it was for. */
public enum Fault {
    /** Nobody answered, or not in time. */
    UNREACHABLE(true),
    /** The service asks us to send less at once. */
    BUSY(true),
    /** The service has a fault of its own. */
    BROKEN(true),
    /** The service does not accept our key, user or password, or this use of it; somebody here has to put it right. */
    NOT_ALLOWED(true),
    /** The service does not take this message: mostly the address is wrong. */
    REFUSED(false),
    /** What it said had ended before it could be sent. */
    TOO_LATE(false);

    private final boolean worthAnotherTry;

    Fault(boolean worthAnotherTry) {
        this.worthAnotherTry = worthAnotherTry;
    }

    public boolean isWorthAnotherTry() {
        return worthAnotherTry;
    }
}
