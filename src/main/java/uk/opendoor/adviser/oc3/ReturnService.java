package uk.opendoor.adviser.oc3;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.TeamMember;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.adviser.care.CareRecords;
import uk.opendoor.adviser.care.CareSpell;
import uk.opendoor.adviser.care.Story;
import uk.opendoor.adviser.contact.Contact;
import uk.opendoor.adviser.contact.Contacts;
import uk.opendoor.adviser.contact.Oc3;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.Sure;
import uk.opendoor.status.StatusAnswer;
import uk.opendoor.status.StatusRules;

/** The return for the teams that I manage, or stand in for the manager of: checked, mended, and taken along. */
@UseCase
public class ReturnService {

    private static final String BEFORE = "oc3-before-birthday";
    private static final String AFTER = "oc3-after-birthday";

    private Workforce workforce;
    private People people;
    private CareRecords records;
    private Contacts contacts;
    private Provider<StatusRules> rules;
    private Provider<Deadlines> deadlines;
    private AuditTrail audit;
    private Messages messages;
    private Caller caller;
    private Clock clock;

    protected ReturnService() {}

    @Inject
    public ReturnService(
            Workforce workforce,
            People people,
            CareRecords records,
            Contacts contacts,
            Provider<StatusRules> rules,
            Provider<Deadlines> deadlines,
            AuditTrail audit,
            Messages messages,
            Caller caller,
            Clock clock) {
        this.workforce = workforce;
        this.people = people;
        this.records = records;
        this.contacts = contacts;
        this.rules = rules;
        this.deadlines = deadlines;
        this.audit = audit;
        this.messages = messages;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param starting the calendar year in which the return's year starts; any but this one and the last is this one */
    @Permitted(Permission.OC3_RETURN)
    public ReturnView see(Optional<Integer> starting) {
        CollectionYear now = CollectionYear.of(LocalDate.now(clock));
        List<CollectionYear> years = List.of(now, now.before());
        CollectionYear year = years.stream()
                .filter(one ->
                        starting.filter(chosen -> chosen == one.starting()).isPresent())
                .findFirst()
                .orElse(now);
        List<Person> born = people.all(theirs()).stream()
                .filter(one -> one.bornOn() != null && year.age(one.bornOn()).isPresent())
                .toList();
        return new ReturnView(year, rows(born, year), years);
    }

    /**
     * The lines to send. That they leave the portal is written down, and how many.
     *
     * @param withFaulty whether lines that fail a check come along
     */
    @Permitted(Permission.OC3_RETURN)
    public List<ReturnRow> copy(Optional<Integer> starting, boolean withFaulty) {
        ReturnView view = see(starting);
        List<ReturnRow> faulty = withFaulty ? view.getFaulty() : List.of();
        String how = messages.say(
                "return.copied",
                Messages.day(view.year().getFirst()),
                view.getReady().size(),
                faulty.size());
        audit.record(
                new Event(Deed.SEEN, caller.person(), caller.roleNames(), null, "COPY_RETURN", how, caller.from()));
        return Stream.concat(view.getReady().stream(), faulty.stream()).toList();
    }

    private List<ReturnRow> rows(List<Person> born, CollectionYear year) {
        List<PersonId> ids = born.stream().map(Person::personId).toList();
        Map<PersonId, List<CareSpell>> spells =
                records.spells(ids).stream().collect(Collectors.groupingBy(CareSpell::whose));
        Map<PersonId, List<Contact>> confirmed =
                contacts.confirmed(ids, before(year.getFirst()), after(year.getLast())).stream()
                        .collect(Collectors.groupingBy(Contact::whose));
        return born.stream()
                .map(one -> row(
                        one,
                        year,
                        spells.getOrDefault(one.personId(), List.of()),
                        confirmed.getOrDefault(one.personId(), List.of())))
                .sorted(Comparator.comparing(ReturnRow::name))
                .toList();
    }

    private ReturnRow row(Person person, CollectionYear year, List<CareSpell> spells, List<Contact> confirmed) {
        Asked asked = asked(year, person.bornOn());
        Optional<Contact> chosen = asked.choose(confirmed, Contact::on, LocalDate.now(clock));
        Line line = line(person, year, spells, chosen);
        List<Check> failing = Check.failing(line);
        return new ReturnRow(
                person.personId(),
                person.name().whole(),
                person.caseReference(),
                person.bornOn(),
                asked,
                line.codes(),
                chosen.map(Contact::on).orElse(null),
                failing.stream().map(Check::number).toList(),
                failing.stream()
                        .filter(check -> check.sure() == Sure.TO_BE_CHECKED)
                        .map(Check::number)
                        .toList(),
                Check.wants(line));
    }

    private Line line(Person person, CollectionYear year, List<CareSpell> spells, Optional<Contact> chosen) {
        StatusAnswer answer = rules.get().evaluate(new Story(person.bornOn(), spells).facts(lastDay(year)));
        return new Line(
                year,
                person.bornOn(),
                year.age(person.bornOn()).orElseThrow(),
                chosen.flatMap(Contact::confirmed).map(ReturnService::codes).orElse(null),
                spells.stream().filter(spell -> spell.kind().isCare()).toList(),
                answer.daysCounted() >= answer.daysNeeded() && answer.inCareAfter16());
    }

    private Asked asked(CollectionYear year, LocalDate bornOn) {
        LocalDate birthday = new Birthdays(bornOn).at(year.age(bornOn).orElseThrow());
        return new Asked(year, birthday, before(birthday), after(birthday));
    }

    private static Codes codes(Oc3 said) {
        return new Codes(said.inTouch().name(), said.activityCode(), said.accommodationCode());
    }

    /** What can be known of a year that is not over is known today. */
    private LocalDate lastDay(CollectionYear year) {
        LocalDate today = LocalDate.now(clock);
        return today.isBefore(year.getLast()) ? today : year.getLast();
    }

    private LocalDate before(LocalDate day) {
        return deadlines.get().due(BEFORE, day);
    }

    private LocalDate after(LocalDate day) {
        return deadlines.get().due(AFTER, day);
    }

    private Set<PersonId> theirs() {
        LocalDate today = LocalDate.now(clock);
        Set<PersonId> workers = workforce.ledBy(caller.person(), today).stream()
                .map(TeamMember::person)
                .collect(Collectors.toSet());
        return workforce.workedWithBy(workers, today).stream()
                .map(Allocation::youngPerson)
                .collect(Collectors.toSet());
    }
}
