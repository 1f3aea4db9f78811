package uk.opendoor.claim.mine;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.claim.Balance;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimReader;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.claim.Claims;
import uk.opendoor.claim.Counted;
import uk.opendoor.claim.Limit;
import uk.opendoor.claim.Theirs;
import uk.opendoor.entitlement.Entitled;
import uk.opendoor.shared.PersonId;

/** What a young person can get, what is left of it and what they asked for. */
@UseCase
public class MyMoneyService {

    private Claims claims;
    private ClaimReader reader;
    private Theirs theirs;
    private People people;
    private Provider<ClaimRules> rules;
    private Clock clock;

    protected MyMoneyService() {}

    @Inject
    public MyMoneyService(
            Claims claims, ClaimReader reader, Theirs theirs, People people, Provider<ClaimRules> rules, Clock clock) {
        this.claims = claims;
        this.reader = reader;
        this.theirs = theirs;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    @Permitted(Permission.MONEY)
    public MyMoney see(@About PersonId me) {
        LocalDate today = LocalDate.now(clock);
        LocalDate bornOn = people.get(me).bornOn();
        Counted counted = claims.count(List.of(me));
        List<MoneyLine> lines = theirs.of(me, bornOn, today).stream()
                .map(mine -> line(mine, counted, bornOn, today))
                .toList();
        return new MyMoney(
                lines, claims.of(me).stream().map(claim -> row(claim, today)).toList());
    }

    /** How one thing stands that has a limit and is mine today. */
    @Permitted(Permission.MONEY)
    public Optional<Balance> left(@About PersonId me, String entitlement) {
        return theirs.limit(me, entitlement, LocalDate.now(clock))
                .map(limit -> claims.count(List.of(me)).of(entitlement, limit));
    }

    private MoneyLine line(Theirs.Mine mine, Counted counted, LocalDate bornOn, LocalDate today) {
        Entitled found = mine.found();
        boolean isAsked = found.now() && rules.get().canBeAskedFor(found.code());
        Optional<Limit> limit = isAsked ? Limit.of(found, bornOn, today) : Optional.empty();
        return new MoneyLine(
                found,
                mine.onlyIf(),
                limit.map(each -> counted.of(found.code(), each)).orElse(null),
                isAsked,
                stopsSoon(found, today));
    }

    private static LocalDate stopsSoon(Entitled found, LocalDate today) {
        return Optional.of(found)
                .filter(one -> one.now() && !one.entitlement().goesOn())
                .flatMap(Entitled::until)
                .filter(end -> !end.isAfter(today.plusDays(MyMoney.SOON)))
                .orElse(null);
    }

    private MyMoney.Row row(Claim claim, LocalDate today) {
        LocalDate answerBy = claim.sentOn() == null ? null : reader.answerBy(claim);
        return new MyMoney.Row(
                claim.claimId(),
                reader.name(claim.entitlement()),
                claim.state(),
                claim.total(),
                claim.sentOn() == null ? claim.startedOn() : claim.sentOn(),
                answerBy,
                claim.state().isWaiting() && today.isAfter(answerBy));
    }
}
