package uk.opendoor.adviser.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.HelpAnswer;
import uk.opendoor.adviser.HelpAnswers;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.CareRecords;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.adviser.care.Paper;
import uk.opendoor.adviser.contact.Contacts;
import uk.opendoor.adviser.contact.Met;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;
import uk.opendoor.status.StatusRules;

/** The clocks of visits, contacts, birthdays and papers. Four queries, for one person or hundreds. */
@ApplicationScoped
public class AdviserClockSource implements ClockSource {

    private CareRecords records;
    private Contacts contacts;
    private HelpAnswers answers;
    private Provider<Deadlines> deadlines;
    private Provider<StatusRules> rules;

    protected AdviserClockSource() {}

    @Inject
    public AdviserClockSource(
            CareRecords records,
            Contacts contacts,
            HelpAnswers answers,
            Provider<Deadlines> deadlines,
            Provider<StatusRules> rules) {
        this.records = records;
        this.contacts = contacts;
        this.answers = answers;
        this.deadlines = deadlines;
        this.rules = rules;
    }

    @Override
    public List<RunningClock> running(Lives lives, LocalDate today) {
        AdviserClocks clocks = new AdviserClocks(deadlines.get(), rules.get());
        return all(lives, today)
                .flatMap(life -> clocks.of(life, today).stream())
                .toList();
    }

    private Stream<Life> all(Lives lives, LocalDate today) {
        Map<PersonId, List<Paper>> papers =
                records.papers(lives.whose()).stream().collect(Collectors.groupingBy(Paper::whose));
        Map<PersonId, Met> met = contacts.met(lives.whose(), today.minusYears(1).minusDays(1));
        Map<PersonId, HelpAnswer> said = answers.latest(lives.whose());
        return lives.stories().entrySet().stream().map(story -> {
            PersonId one = story.getKey();
            return new Life(
                    one,
                    story.getValue(),
                    Optional.ofNullable(lives.places().get(one))
                            .map(home -> new Life.Stay(home.since(), home.provided())),
                    met.get(one).visits(),
                    met.get(one).lastVisit(),
                    met.get(one).last(),
                    Optional.ofNullable(said.get(one)),
                    papers.getOrDefault(one, List.of()).stream()
                            .map(paper -> new Life.Expiry(paper.kind(), paper.expiresOn()))
                            .toList());
        });
    }
}
