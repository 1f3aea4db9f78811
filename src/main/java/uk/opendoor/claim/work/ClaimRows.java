package uk.opendoor.claim.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.opendoor.account.People;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimReader;
import uk.opendoor.claim.Unclaimed;
import uk.opendoor.shared.PersonId;

/** Makes the lines of the tables of claims. For use cases that have passed the door. */
@ApplicationScoped
public class ClaimRows {

    private ClaimReader reader;
    private People people;
    private Clock clock;

    protected ClaimRows() {}

    @Inject
    public ClaimRows(ClaimReader reader, People people, Clock clock) {
        this.reader = reader;
        this.people = people;
        this.clock = clock;
    }

    List<ClaimRow> of(List<Claim> all) {
        Map<PersonId, String> names =
                people.names(all.stream().map(Claim::whose).collect(Collectors.toSet()));
        return all.stream()
                .map(claim -> row(
                        claim,
                        names.getOrDefault(claim.whose(), ""),
                        claim.sentOn(),
                        reader.answerBy(claim),
                        claim.state().isWaiting()))
                .toList();
    }

    /** Those that wait for another look; without the names, which nobody needs before they open one. */
    List<ClaimRow> appealed(List<Claim> all) {
        return all.stream()
                .map(claim -> row(claim, "", claim.appeal().askedOn(), reader.appealAnswerBy(claim), true))
                .toList();
    }

    List<UnclaimedRow> unclaimed(List<Unclaimed> all) {
        Map<PersonId, String> names =
                people.names(all.stream().map(Unclaimed::whose).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new UnclaimedRow(names.getOrDefault(one.whose(), ""), reader.name(one.entitlement()), one))
                .toList();
    }

    private ClaimRow row(Claim claim, String person, LocalDate since, LocalDate answerBy, boolean isWaiting) {
        return new ClaimRow(
                claim.claimId(),
                claim.whose().value(),
                person,
                reader.name(claim.entitlement()),
                claim.state(),
                claim.isUrgent(),
                claim.total(),
                since,
                answerBy,
                isWaiting && LocalDate.now(clock).isAfter(answerBy),
                claim.lastDecision() == null ? null : claim.lastDecision().sum(),
                claim.isAppealOpen());
    }
}
