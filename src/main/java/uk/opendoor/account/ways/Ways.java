package uk.opendoor.account.ways;

import java.time.LocalDate;
import java.util.List;

/**
 * How somebody can come in.
 *
 * @param staff whether they sign in as workers do, by passphrase and app
 */
public record Ways(boolean passphrase, boolean staff, List<Phone> phones, List<Place> places) {

    /** A phone on which the passphrase is enough, until the first day on which it is not. */
    public record Phone(String name, String browser, LocalDate since, LocalDate until) {}

    /**
     * Where they are signed in.
     *
     * @param since when that began, as people say it
     * @param here whether it is the browser that asks
     */
    public record Place(String name, String browser, String since, boolean here) {}
}
