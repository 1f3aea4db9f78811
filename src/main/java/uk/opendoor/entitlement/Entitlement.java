package uk.opendoor.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.shared.Kind;
import uk.opendoor.shared.Payer;

/**
 * Something that care leavers can get.
 *
 * @param who the ways of being somebody it is for; one is enough
 * @param benefit whether immigration status can matter, so that an adviser must be asked
 * @param goesOn whether somebody may go on having it when it is no longer theirs as a care leaver
 * @param page the address that explains it
 * @param why a plain sentence for the person
 * @param versions the oldest first; none runs into the next
 * @param districts what each district council decides about it, by the district's id
 */
public record Entitlement(
        String code,
        String name,
        List<Who> who,
        Kind kind,
        Payer payer,
        boolean benefit,
        boolean goesOn,
        String page,
        String why,
        List<Version> versions,
        Map<String, String> districts) {

    public Entitlement {
        who = List.copyOf(who);
        versions = List.copyOf(versions);
        districts = Collections.unmodifiableMap(new LinkedHashMap<>(districts));
    }

    public Optional<Version> on(LocalDate day) {
        return versions.stream().filter(version -> version.isInForce(day)).findFirst();
    }

    boolean isFor(Applicant person, LocalDate day) {
        return on(day).isPresent() && who.stream().anyMatch(each -> each.isFor(person, day));
    }

    /** Every day on which whether somebody can get it may change. */
    List<LocalDate> turningPoints(Applicant person) {
        var days = new ArrayList<>(person.turningPoints());
        who.forEach(each -> days.addAll(List.of(each.first(person), each.end(person))));
        versions.forEach(version -> {
            version.from().ifPresent(days::add);
            version.to().map(last -> last.plusDays(1)).ifPresent(days::add);
        });
        return days.stream().sorted().distinct().toList();
    }
}
