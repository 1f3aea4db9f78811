package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.opendoor.access.Role;
import uk.opendoor.account.Person;
import uk.opendoor.claim.Appeal;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimDecision;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.claim.ClaimWords;
import uk.opendoor.claim.Claims;
import uk.opendoor.claim.Limit;
import uk.opendoor.claim.Recommendation;
import uk.opendoor.claim.Theirs;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;

/** Lets the invented young people ask for money, and the workers answer. */
@ApplicationScoped
class ClaimCasting {

    private static final int DAYS_TO_RECOMMEND = 1;
    private static final int DAYS_TO_DECIDE = 3;
    private static final int DAYS_TO_APPEAL = 5;

    private Claims claims;
    private Theirs theirs;
    private PaymentCasting payments;
    private Provider<ClaimRules> rules;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected ClaimCasting() {}

    @Inject
    ClaimCasting(
            Claims claims,
            Theirs theirs,
            PaymentCasting payments,
            Provider<ClaimRules> rules,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.claims = claims;
        this.theirs = theirs;
        this.payments = payments;
        this.rules = rules;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void bring(ClaimParts parts, Map<String, Person> people) {
        parts.claims().forEach(part -> bring(part, people));
    }

    private void bring(ClaimParts.ClaimPart part, Map<String, Person> people) {
        PersonId whose = people.get(part.person()).personId();
        LocalDate day = LocalDate.now(clock).minusDays(part.daysAgo());
        Claim claim = new Claim(UUID.randomUUID().toString(), whose, part.entitlement(), day);
        claims.add(claim);
        claims.write(claim, new ClaimWords(part.words(), part.urgent(), part.items()));
        claim.send(day);
        part.recommends()
                .ifPresent(by -> claim.recommend(new Recommendation(
                        part.sum(), "We talked it through.", people.get(by).personId(), noon(day, DAYS_TO_RECOMMEND))));
        part.decides().ifPresent(by -> decide(claim, part, people.get(by).personId(), day));
        part.appeal().ifPresent(words -> claim.appeal(new Appeal(words, day.plusDays(DAYS_TO_APPEAL))));
        claims.flush();
        part.decides()
                .ifPresent(by -> payments.bring(claim, part, people.get(by).personId(), officer(people)));
    }

    /** Whoever pays in the demonstration. */
    private PersonId officer(Map<String, Person> people) {
        return people.values().stream()
                .filter(one -> one.rolesOn(LocalDate.now(clock)).contains(Role.FINANCE_OFFICER))
                .findFirst()
                .orElseThrow()
                .personId();
    }

    private void decide(Claim claim, ClaimParts.ClaimPart part, PersonId by, LocalDate day) {
        Limit limit = theirs.limit(claim.whose(), claim.entitlement(), day).orElseThrow();
        claims.allowance(claim.whose(), claim.entitlement(), limit.from()).approve(part.sum(), limit.most());
        claim.decide(
                new ClaimDecision(
                        part.sum(),
                        part.reason(),
                        rules.get().budgets().get(claim.entitlement()),
                        by,
                        noon(day, DAYS_TO_DECIDE)),
                deadlines.get().due("claim-appeal", day.plusDays(DAYS_TO_DECIDE)));
    }

    private Instant noon(LocalDate day, int later) {
        return day.plusDays(later).atTime(12, 0).atZone(clock.getZone()).toInstant();
    }
}
