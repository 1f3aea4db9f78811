package uk.opendoor.notify.transport;

/** A variable that the server was started with cannot be used. It names the variable, and never says what was in it. */
public final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongSetting(String variable, String what) {
        super(variable + ": " + what);
    }
}
