package uk.opendoor.adviser.care;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.status.CareLeaverStatus;

/**
 * A life in care and where it leads.
 *
 * @param status null if nobody knows when they were born
 * @param reasons in the words that the young person would read
 * @param next null if the status stays as it is
 * @param confirm whether somebody should look before anybody relies on the status
 */
public record CareView(
        CareLeaverStatus status,
        List<String> reasons,
        Next next,
        boolean confirm,
        List<Spell> spells,
        List<Home> homes,
        List<Running> papers) {

    /** @param why what brings it about, in words */
    public record Next(LocalDate on, CareLeaverStatus status, String why) {}

    public record Spell(String id, int version, SpellKind kind, LocalDate since, LocalDate until) {}

    public record Home(String id, int version, HomeFacts facts) {}

    /** @param over whether its last day has gone */
    public record Running(String id, PaperKind kind, LocalDate expiresOn, boolean over) {}

    /** Where they live now, or null. */
    public Home home(LocalDate today) {
        return homes.stream()
                .filter(one -> !one.facts().since().isAfter(today))
                .filter(one -> one.facts().until() == null
                        || today.isBefore(one.facts().until()))
                .findFirst()
                .orElse(null);
    }
}
