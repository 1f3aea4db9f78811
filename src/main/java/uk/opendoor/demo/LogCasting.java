package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.opendoor.account.Person;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.family.log.LogEntries;
import uk.opendoor.family.log.LogEntry;
import uk.opendoor.family.log.LogFacts;
import uk.opendoor.family.log.LogPromise;
import uk.opendoor.family.log.LogShare;
import uk.opendoor.family.log.PromiseFacts;
import uk.opendoor.shared.PersonId;

/** Lets the invented parents keep a log, and share some of it. */
@ApplicationScoped
class LogCasting {

    private static final LocalTime EVENING = LocalTime.of(19, 30);

    private LogEntries entries;
    private Workforce workforce;
    private Clock clock;

    protected LogCasting() {}

    @Inject
    LogCasting(LogEntries entries, Workforce workforce, Clock clock) {
        this.entries = entries;
        this.workforce = workforce;
        this.clock = clock;
    }

    void bring(LogParts parts, Map<String, Person> people) {
        parts.entries().forEach(part -> bring(part, people));
    }

    private void bring(LogParts.EntryPart part, Map<String, Person> people) {
        LocalDate today = LocalDate.now(clock);
        LogFacts facts = new LogFacts(
                part.kind(),
                today.minusDays(part.daysAgo()),
                part.at().orElse(null),
                part.who(),
                part.role(),
                part.said());
        List<PromiseFacts> promised =
                part.promises().stream().map(one -> facts(one, today)).toList();
        LogEntry entry = new LogEntry(id(), id(part.writer(), people), facts, promised, ago(part.daysAgo()));
        entries.add(entry);
        for (int i = 0; i < promised.size(); i++) {
            LogPromise promise = new LogPromise(entry, promised.get(i), i);
            part.promises().get(i).doneDaysAgo().map(today::minusDays).ifPresent(promise::keep);
            entries.add(promise);
        }
        part.sharedWith().ifPresent(worker -> share(part, entry, id(worker, people), people));
    }

    private static PromiseFacts facts(LogParts.PromisePart part, LocalDate today) {
        return new PromiseFacts(
                id(), part.what(), part.by(), part.inDays().map(today::plusDays).orElse(null));
    }

    private void share(LogParts.EntryPart part, LogEntry entry, PersonId worker, Map<String, Person> people) {
        PersonId child = id(part.child().orElseThrow(), people);
        workforce.workingWith(child, LocalDate.now(clock)).stream()
                .filter(one -> one.worker().equals(worker))
                .findFirst()
                .ifPresent(one -> {
                    LogShare share = new LogShare(
                            id(),
                            entry,
                            child,
                            worker,
                            one.capacity(),
                            ago(part.sharedDaysAgo().orElseThrow()));
                    part.readDaysAgo().map(this::ago).ifPresent(share::read);
                    entries.add(share);
                });
    }

    private Instant ago(int days) {
        return LocalDate.now(clock)
                .minusDays(days)
                .atTime(EVENING)
                .atZone(clock.getZone())
                .toInstant();
    }

    private static PersonId id(String part, Map<String, Person> people) {
        return people.get(part).personId();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
