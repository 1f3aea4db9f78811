package uk.opendoor.claim.figures;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.TeamMember;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.adviser.care.LivesReader;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimReader;
import uk.opendoor.claim.Claims;
import uk.opendoor.claim.Unclaimed;
import uk.opendoor.claim.UnclaimedFinder;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;

/** How money went in the teams that I manage, or stand in for the manager of. As many statements for one worker as for twenty. */
@UseCase
public class MoneyFiguresService {

    private Workforce workforce;
    private Claims claims;
    private ClaimReader reader;
    private UnclaimedFinder finder;
    private LivesReader lives;
    private People people;
    private Caller caller;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected MoneyFiguresService() {}

    @Inject
    public MoneyFiguresService(
            Workforce workforce,
            Claims claims,
            ClaimReader reader,
            UnclaimedFinder finder,
            LivesReader lives,
            People people,
            Caller caller,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.workforce = workforce;
        this.claims = claims;
        this.reader = reader;
        this.finder = finder;
        this.lives = lives;
        this.people = people;
        this.caller = caller;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Permitted(Permission.TEAM)
    public MoneyFigures see() {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = today.minusYears(1);
        Set<PersonId> theirs = theirs(today);
        Answers answers = new Answers(
                claims.decidedSince(theirs, since.atStartOfDay(clock.getZone()).toInstant()).stream()
                        .map(this::answer)
                        .toList());
        return new MoneyFigures(
                since,
                answers.counts(),
                answers.took(deadlines.get().workingDays()),
                answers.things(reader::name),
                unspent(theirs, today));
    }

    private Set<PersonId> theirs(LocalDate today) {
        Set<PersonId> workers = workforce.ledBy(caller.person(), today).stream()
                .map(TeamMember::person)
                .collect(Collectors.toSet());
        return workforce.workedWithBy(workers, today).stream()
                .map(Allocation::youngPerson)
                .collect(Collectors.toSet());
    }

    private Answers.Answer answer(Claim claim) {
        return new Answers.Answer(
                claim.entitlement(),
                claim.sentOn(),
                day(claim.decision().at()),
                reader.answerBy(claim),
                claim.decision().outcome(claim.total()),
                claim.lastDecision().sum());
    }

    private List<MoneyFigures.Unspent> unspent(Set<PersonId> theirs, LocalDate today) {
        List<Unclaimed> found = finder.endingBy(lives.of(theirs, today), today, today.plusYears(1));
        Map<PersonId, String> names =
                people.names(found.stream().map(Unclaimed::whose).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new MoneyFigures.Unspent(
                        one.whose(),
                        names.getOrDefault(one.whose(), ""),
                        reader.name(one.entitlement()),
                        one.near().day(),
                        one.balance(),
                        !one.balance().asked().isNothing()))
                .toList();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
