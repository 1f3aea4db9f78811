package uk.opendoor.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.account.People;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.entitlement.Entitlement;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.entitlement.Version;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Makes what is seen of a claim. For use cases that have passed the door. */
@ApplicationScoped
public class ClaimReader {

    private Claims claims;
    private Theirs theirs;
    private People people;
    private Provider<Entitlements> entitlements;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected ClaimReader() {}

    @Inject
    public ClaimReader(
            Claims claims,
            Theirs theirs,
            People people,
            Provider<Entitlements> entitlements,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.claims = claims;
        this.theirs = theirs;
        this.people = people;
        this.entitlements = entitlements;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** One claim with all that belongs to it. */
    public ClaimView read(Claim claim) {
        LocalDate day = day(claim);
        Optional<Limit> limit = theirs.limit(claim.whose(), claim.entitlement(), day);
        Optional<Entitlement> about = entitlements.get().find(claim.entitlement());
        Map<PersonId, String> names = names(claim);
        LocalDate answerBy = claim.sentOn() == null ? null : answerBy(claim);
        return new ClaimView(
                claim.claimId(),
                claim.whose().value(),
                names.getOrDefault(claim.whose(), ""),
                name(claim.entitlement()),
                about.map(Entitlement::page).orElse(""),
                claim.state(),
                claim.words(),
                claim.urgentWhy(),
                claims.items(List.of(claim.claimId())).getOrDefault(claim.claimId(), List.of()),
                claims.photos(claim).stream().map(ClaimPhoto::photoId).toList(),
                claim.total(),
                claim.startedOn(),
                claim.sentOn(),
                answerBy,
                claim.state().isWaiting() && LocalDate.now(clock).isAfter(answerBy),
                limit.map(each -> claims.count(List.of(claim.whose())).of(claim.entitlement(), each))
                        .orElse(null),
                about.map(one -> rule(one, day, limit)).orElse(null),
                recommended(claim, names),
                decided(claim, claim.decision(), names),
                appealed(claim, names),
                claim.mayBeAppealed(LocalDate.now(clock)));
    }

    /** What is asked for; its code if the council has taken it out of its rules since. */
    public String name(String entitlement) {
        return entitlements.get().find(entitlement).map(Entitlement::name).orElse(entitlement);
    }

    /** A photo of it; another is not there. */
    public byte[] photo(Claim claim, String photoId) {
        return claims.photos(claim).stream()
                .filter(one -> one.photoId().equals(photoId))
                .findFirst()
                .map(claims::jpeg)
                .orElseThrow(NotFound::new);
    }

    /** The rule of the day on which it was sent holds for it. */
    public LocalDate day(Claim claim) {
        return claim.sentOn() == null ? LocalDate.now(clock) : claim.sentOn();
    }

    /** By when it is answered: an urgent one on the same day. */
    public LocalDate answerBy(Claim claim) {
        return deadlines.get().due(ClaimClocks.rule(claim), claim.sentOn());
    }

    /** By when another look is over. */
    public LocalDate appealAnswerBy(Claim claim) {
        return deadlines.get().due(ClaimClocks.APPEAL, claim.appeal().askedOn());
    }

    private static ClaimView.RuleOfIt rule(Entitlement about, LocalDate day, Optional<Limit> limit) {
        return new ClaimView.RuleOfIt(
                about.kind(),
                about.payer(),
                about.why(),
                limit.map(Limit::most).orElse(null),
                about.on(day).map(Version::source).orElse(null));
    }

    private Map<PersonId, String> names(Claim claim) {
        Stream<PersonId> deciders = Stream.of(claim.decision(), claim.appealDecision())
                .filter(Objects::nonNull)
                .map(ClaimDecision::by);
        return people.names(Stream.concat(Stream.of(claim.whose(), claim.recommendedBy()), deciders)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private ClaimView.Recommended recommended(Claim claim, Map<PersonId, String> names) {
        Recommendation said = claim.recommendation();
        return said == null
                ? null
                : new ClaimView.Recommended(
                        names.getOrDefault(said.by(), ""), day(said.at()), said.sum(), said.words());
    }

    private ClaimView.Decided decided(Claim claim, ClaimDecision said, Map<PersonId, String> names) {
        return said == null
                ? null
                : new ClaimView.Decided(
                        names.getOrDefault(said.by(), ""),
                        day(said.at()),
                        said.sum(),
                        said.reason(),
                        said.budget(),
                        claim.appealBy());
    }

    private ClaimView.Appealed appealed(Claim claim, Map<PersonId, String> names) {
        if (claim.appeal() == null) {
            return null;
        }
        LocalDate answerBy = appealAnswerBy(claim);
        return new ClaimView.Appealed(
                claim.appeal().words(),
                claim.appeal().askedOn(),
                answerBy,
                claim.isAppealOpen() && LocalDate.now(clock).isAfter(answerBy),
                decided(claim, claim.appealDecision(), names));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
