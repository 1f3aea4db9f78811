package uk.opendoor.account.seen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Role;
import uk.opendoor.account.People;
import uk.opendoor.audit.AuditEntry;
import uk.opendoor.shared.PersonId;

/** Puts entries into words for people at work. */
@ApplicationScoped
class Lines {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private People people;
    private AuditWords words;
    private Clock clock;

    protected Lines() {}

    @Inject
    public Lines(People people, AuditWords words, Clock clock) {
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** For those who may know the people in them. */
    List<Line> withNames(List<AuditEntry> entries) {
        Map<PersonId, String> names = people.names(entries.stream()
                .flatMap(entry -> Stream.of(entry.who(), entry.whose()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> line(entry, names, entry.why().orElse("")))
                .toList();
    }

    /** For those who may know only the workers in them. */
    List<Line> withWorkersNames(List<AuditEntry> entries) {
        Map<PersonId, String> names = people.names(workers(entries));
        return entries.stream()
                .map(entry -> line(entry, names, entry.why().isEmpty() ? "" : words.reasonWasGiven()))
                .toList();
    }

    private static Collection<PersonId> workers(List<AuditEntry> entries) {
        return entries.stream()
                .filter(Lines::isWorkers)
                .flatMap(entry -> entry.who().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isWorkers(AuditEntry entry) {
        return entry.roles().stream().anyMatch(Lines::isStaff);
    }

    private static boolean isStaff(String role) {
        return Stream.of(Role.values()).filter(Role::isStaff).map(Role::name).anyMatch(role::equals);
    }

    private Line line(AuditEntry entry, Map<PersonId, String> names, String why) {
        return new Line(
                WHEN.format(entry.at().atZone(clock.getZone())),
                entry.who().map(who -> called(who, names)).orElseGet(words::nobody),
                entry.who().filter(who -> isWorkers(entry)).map(PersonId::value).orElse(""),
                words.roles(entry.roles()),
                words.deed(entry.deed()),
                words.what(entry.what()),
                why,
                entry.whose().map(whose -> called(whose, names)).orElse(""),
                entry.from().orElse(""));
    }

    private static String called(PersonId person, Map<PersonId, String> names) {
        return names.getOrDefault(person, person.value());
    }
}
