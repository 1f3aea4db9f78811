package uk.opendoor.account;

import java.util.Arrays;

/** Where a request comes from, no nearer than a neighbourhood of the net: enough to say "somewhere else than usual". */
public final class Origin {

    private Origin() {}

    /** {@code 192.0.2.x} of an IPv4 address, the first three groups of an IPv6 address. */
    public static String coarse(String address) {
        int lastDot = address.lastIndexOf('.');
        if (lastDot > 0 && address.indexOf(':') < 0) {
            return address.substring(0, lastDot) + ".x";
        }
        String[] groups = address.split(":");
        return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, 3))) + "::";
    }
}
