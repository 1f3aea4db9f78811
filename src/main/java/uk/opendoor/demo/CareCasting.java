package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.opendoor.account.Person;
import uk.opendoor.adviser.care.CareRecords;
import uk.opendoor.adviser.care.CareSpell;
import uk.opendoor.adviser.care.HomeFacts;
import uk.opendoor.adviser.care.HomeStay;
import uk.opendoor.adviser.care.LivesReader;
import uk.opendoor.adviser.care.Paper;
import uk.opendoor.adviser.contact.Contact;
import uk.opendoor.adviser.contact.ContactWanted;
import uk.opendoor.adviser.contact.Contacts;
import uk.opendoor.adviser.queue.AdviserClockSource;
import uk.opendoor.adviser.queue.ClockKey;
import uk.opendoor.adviser.queue.SettledClock;
import uk.opendoor.adviser.queue.Settlements;
import uk.opendoor.shared.Birthdays;

/** Gives the invented young people their lives in care, homes, papers and contacts. */
@ApplicationScoped
class CareCasting {

    private CareRecords records;
    private Contacts contacts;
    private Settlements settlements;
    private LivesReader lives;
    private AdviserClockSource clocks;
    private Clock clock;

    protected CareCasting() {}

    @Inject
    CareCasting(
            CareRecords records,
            Contacts contacts,
            Settlements settlements,
            LivesReader lives,
            AdviserClockSource clocks,
            Clock clock) {
        this.records = records;
        this.contacts = contacts;
        this.settlements = settlements;
        this.lives = lives;
        this.clocks = clocks;
        this.clock = clock;
    }

    void bring(CareParts parts, Map<String, Person> people) {
        parts.spells().forEach(part -> bring(part, people.get(part.person())));
        parts.homes().forEach(part -> bring(part, people.get(part.person())));
        parts.papers()
                .forEach(part -> records.add(
                        new Paper(id(), people.get(part.person()).personId(), part.kind(), ago(-part.inDays()))));
        parts.contacts().forEach(part -> bring(part, people.get(part.person()), people.get(part.worker())));
        parts.settled().forEach(part -> bring(part, people.get(part.person()), people.get(part.worker())));
    }

    private void bring(CareParts.SpellPart part, Person whose) {
        records.add(
                new CareSpell(id(), whose.personId(), part.kind(), day(part.from(), whose), day(part.until(), whose)));
    }

    private LocalDate day(CareParts.DayPart part, Person whose) {
        return part.daysAgo()
                .map(this::ago)
                .or(() -> part.age().map(age -> new Birthdays(whose.bornOn()).at(age)))
                .orElse(null);
    }

    private void bring(CareParts.HomePart part, Person whose) {
        HomeFacts facts = new HomeFacts(
                ago(part.fromDaysAgo()),
                part.untilDaysAgo().map(this::ago).orElse(null),
                part.kind(),
                part.provided(),
                part.suitable(),
                part.lookedAt(),
                part.words());
        records.add(new HomeStay(id(), whose.personId(), facts));
    }

    private void bring(CareParts.ContactPart part, Person whose, Person worker) {
        ContactWanted said = new ContactWanted(
                part.kind(), ago(part.daysAgo()), part.seen(), part.note(), part.touches(), part.codes());
        contacts.add(new Contact(
                id(),
                whose.personId(),
                worker.personId(),
                said,
                clock.instant().minus(part.daysAgo(), ChronoUnit.DAYS)));
    }

    private void bring(CareParts.SettledPart part, Person whose, Person worker) {
        clocks.running(lives.of(Set.of(whose.personId()), LocalDate.now(clock)), LocalDate.now(clock)).stream()
                .filter(one -> one.rule().equals(part.rule()))
                .map(one -> new ClockKey(one.rule(), one.whose(), one.started()))
                .map(key -> new SettledClock(
                        key,
                        part.reason(),
                        part.words(),
                        worker.personId(),
                        clock.instant().minus(part.daysAgo(), ChronoUnit.DAYS)))
                .forEach(settlements::add);
    }

    private LocalDate ago(int days) {
        return LocalDate.now(clock).minusDays(days);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
