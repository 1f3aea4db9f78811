package uk.opendoor.account.seen;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.opendoor.account.seen.Looks.Day;
import uk.opendoor.account.seen.Looks.Look;
import uk.opendoor.audit.AuditEntry;
import uk.opendoor.shared.PersonId;

/** Puts looks into words, by the day; the same look by the same person on one day is told once. */
final class LookDays {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final AuditWords words;
    private final Map<PersonId, String> names;
    private final ZoneId zone;

    LookDays(AuditWords words, Map<PersonId, String> names, ZoneId zone) {
        this.words = words;
        this.names = names;
        this.zone = zone;
    }

    /** @param entries the latest first */
    List<Day> of(List<AuditEntry> entries) {
        Map<LocalDate, List<AuditEntry>> days =
                entries.stream().collect(Collectors.groupingBy(this::day, LinkedHashMap::new, Collectors.toList()));
        List<Day> told = new ArrayList<>();
        days.forEach((day, looks) -> told.add(new Day(DATE.format(day), looks(looks))));
        return told;
    }

    private List<Look> looks(List<AuditEntry> ofOneDay) {
        return ofOneDay.stream()
                .collect(Collectors.groupingBy(this::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::look)
                .toList();
    }

    /** What makes two looks the same. */
    private List<Object> kind(AuditEntry entry) {
        return List.of(entry.who(), entry.roles(), entry.what(), words.whyToYou(entry));
    }

    private Look look(List<AuditEntry> same) {
        AuditEntry last = same.get(0);
        return new Look(
                TIME.format(last.at().atZone(zone)),
                last.who().map(names::get).orElseGet(words::somebodyGone),
                words.roles(last.roles()),
                words.toYou(last.what()),
                words.whyToYou(last),
                same.size());
    }

    private LocalDate day(AuditEntry entry) {
        return entry.at().atZone(zone).toLocalDate();
    }
}
