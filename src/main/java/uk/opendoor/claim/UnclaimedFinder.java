package uk.opendoor.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import uk.opendoor.adviser.care.CareRecords;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.claim.Unclaimed.Near;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;

/** Finds money that nobody asked for: by a home of their own that begins, and by a sum that stops. */
@ApplicationScoped
public class UnclaimedFinder {

    static final String MOVE = "unclaimed-move";
    static final String STOP = "unclaimed-stop";

    private static final String SETTING_UP_HOME = "setting-up-home";

    /** Whoever moved in longer ago has what they need, or was asked about it. */
    private static final int MOVED_LATELY = 60;

    private Claims claims;
    private Theirs theirs;
    private CareRecords records;
    private Provider<ClaimRules> rules;
    private Provider<Deadlines> deadlines;

    protected UnclaimedFinder() {}

    @Inject
    public UnclaimedFinder(
            Claims claims,
            Theirs theirs,
            CareRecords records,
            Provider<ClaimRules> rules,
            Provider<Deadlines> deadlines) {
        this.claims = claims;
        this.theirs = theirs;
        this.records = records;
        this.rules = rules;
        this.deadlines = deadlines;
    }

    /**
     * What is near enough to tell somebody about, the most urgent first. Two queries, for one person or hundreds.
     *
     * @param waiting all claims of theirs that wait for an answer
     */
    public List<Unclaimed> find(Lives lives, List<Claim> waiting, LocalDate today) {
        Counted counted = new Counted(claims.allowances(lives.whose()), waiting);
        Map<PersonId, LocalDate> moves =
                records.ownHomes(lives.whose(), today.minusDays(MOVED_LATELY), today.plusYears(1));
        return left(lives, counted, today, (whose, mine) -> near(mine, moves.get(whose), today))
                .filter(one -> !rules.get().promptsFrom(today).isMoreThan(one.left()))
                .toList();
    }

    /** All that is left to those for whom it stops by that day, the soonest first. Two queries. */
    public List<Unclaimed> endingBy(Lives lives, LocalDate today, LocalDate by) {
        return left(
                        lives,
                        claims.count(lives.whose()),
                        today,
                        (whose, mine) -> stops(mine).filter(stop -> !stop.day().isAfter(by)).stream())
                .filter(one -> !one.balance().left().isNothing())
                .toList();
    }

    private Stream<Unclaimed> left(
            Lives lives, Counted counted, LocalDate today, BiFunction<PersonId, Theirs.Mine, Stream<Near>> nears) {
        return lives.stories().entrySet().stream()
                .flatMap(one -> theirs.of(one.getValue(), today).stream()
                        .filter(this::isAskedForHere)
                        .flatMap(mine -> nears.apply(one.getKey(), mine)
                                .flatMap(near -> Limit.once(
                                                mine.found(), one.getValue().bornOn())
                                        .stream()
                                        .map(limit -> new Unclaimed(
                                                one.getKey(),
                                                near,
                                                mine.found().code(),
                                                counted.only(one.getKey())
                                                        .of(mine.found().code(), limit))))))
                .sorted(Comparator.comparing(one -> one.near().day()));
    }

    private boolean isAskedForHere(Theirs.Mine mine) {
        return mine.found().now()
                && mine.onlyIf() == null
                && rules.get().canBeAskedFor(mine.found().code());
    }

    private Stream<Near> near(Theirs.Mine mine, LocalDate move, LocalDate today) {
        Optional<Near> moves = Optional.ofNullable(move)
                .filter(day -> SETTING_UP_HOME.equals(mine.found().code()))
                .map(day -> new Near(MOVE, deadlines.get().due(MOVE, day), day));
        Optional<Near> stops =
                mine.lastDay().map(day -> new Near(STOP, deadlines.get().due(STOP, day), day));
        return Stream.of(moves, stops).flatMap(Optional::stream).filter(one -> !today.isBefore(one.since()));
    }

    private Optional<Near> stops(Theirs.Mine mine) {
        return mine.lastDay().map(day -> new Near(STOP, deadlines.get().due(STOP, day), day));
    }
}
