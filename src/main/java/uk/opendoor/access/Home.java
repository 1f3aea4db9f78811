package uk.opendoor.access;

/** The three parts of the portal that need a sign-in. */
public enum Home {
    ME("/me"),
    FAMILY("/family"),
    WORK("/work");

    private final String address;

    Home(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }
}
