package uk.opendoor.adviser.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.opendoor.account.People;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.HelpAnswer;
import uk.opendoor.adviser.HelpAnswers;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.CareRecords;
import uk.opendoor.adviser.care.CareSpell;
import uk.opendoor.adviser.care.HomeStay;
import uk.opendoor.adviser.care.Paper;
import uk.opendoor.adviser.care.Story;
import uk.opendoor.adviser.contact.Contacts;
import uk.opendoor.adviser.contact.Met;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;
import uk.opendoor.status.StatusRules;

/** The clocks of visits, contacts, birthdays and papers. Seven queries, for one person or hundreds. */
@ApplicationScoped
public class AdviserClockSource implements ClockSource {

    private People people;
    private CareRecords records;
    private Contacts contacts;
    private HelpAnswers answers;
    private Provider<Deadlines> deadlines;
    private Provider<StatusRules> rules;

    protected AdviserClockSource() {}

    @Inject
    public AdviserClockSource(
            People people,
            CareRecords records,
            Contacts contacts,
            HelpAnswers answers,
            Provider<Deadlines> deadlines,
            Provider<StatusRules> rules) {
        this.people = people;
        this.records = records;
        this.contacts = contacts;
        this.answers = answers;
        this.deadlines = deadlines;
        this.rules = rules;
    }

    @Override
    public List<RunningClock> running(Collection<PersonId> whose, LocalDate today) {
        AdviserClocks clocks = new AdviserClocks(deadlines.get(), rules.get());
        return lives(whose, today).stream()
                .flatMap(life -> clocks.of(life, today).stream())
                .toList();
    }

    private List<Life> lives(Collection<PersonId> whose, LocalDate today) {
        Map<PersonId, List<CareSpell>> spells =
                records.spells(whose).stream().collect(Collectors.groupingBy(CareSpell::whose));
        Map<PersonId, HomeStay> homes = records.current(whose, today).stream()
                .collect(Collectors.toMap(HomeStay::whose, home -> home, (earlier, later) -> later));
        Map<PersonId, List<Paper>> papers = records.papers(whose).stream().collect(Collectors.groupingBy(Paper::whose));
        Map<PersonId, Met> met = contacts.met(whose, today.minusYears(1).minusDays(1));
        Map<PersonId, HelpAnswer> said = answers.latest(whose);
        return people.all(whose).stream()
                .map(person -> {
                    PersonId one = person.personId();
                    return new Life(
                            one,
                            new Story(person.bornOn(), spells.getOrDefault(one, List.of())),
                            Optional.ofNullable(homes.get(one))
                                    .map(home -> new Life.Stay(home.since(), home.isProvided())),
                            met.get(one).visits(),
                            met.get(one).lastVisit(),
                            met.get(one).last(),
                            Optional.ofNullable(said.get(one)),
                            papers.getOrDefault(one, List.of()).stream()
                                    .map(paper -> new Life.Expiry(paper.kind(), paper.expiresOn()))
                                    .toList());
                })
                .toList();
    }
}
