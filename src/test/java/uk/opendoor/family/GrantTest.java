package uk.opendoor.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.opendoor.family.GrantState.ENDED;
import static uk.opendoor.family.GrantState.LIVE;
import static uk.opendoor.family.GrantState.WAITING;
import static uk.opendoor.family.GrantState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.access.Permission;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.SetClock;

class GrantTest {

    private static final PersonId CHILD = PersonId.random();
    private static final PersonId KIN = PersonId.random();
    private static final PersonId AUTHOR = PersonId.random();
    private static final PersonId SECOND = PersonId.random();
    private static final Instant THEN = Instant.parse("2026-06-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final LocalDate LATER = LocalDate.parse("2027-06-01");
    private static final LocalDate BORN = LocalDate.parse("2012-01-01");

    /** British summer time begins on 29 March and ends on 25 October 2026: a day there is not a day of UTC. */
    @ParameterizedTest
    @CsvSource({
        "2008-01-15, 2026-01-14T23:59:59Z, LIVE",
        "2008-01-15, 2026-01-15T00:00:00Z, ENDED",
        "2008-07-15, 2026-07-14T22:59:59Z, LIVE",
        "2008-07-15, 2026-07-14T23:00:00Z, ENDED",
        "2008-03-29, 2026-03-28T23:59:59Z, LIVE",
        "2008-03-29, 2026-03-29T00:00:00Z, ENDED",
        "2008-03-30, 2026-03-29T22:59:59Z, LIVE",
        "2008-03-30, 2026-03-29T23:00:00Z, ENDED",
        "2008-10-25, 2026-10-24T22:59:59Z, LIVE",
        "2008-10-25, 2026-10-24T23:00:00Z, ENDED",
        "2008-10-26, 2026-10-25T23:59:59Z, LIVE",
        "2008-10-26, 2026-10-26T00:00:00Z, ENDED",
        "2008-02-29, 2026-02-28T23:59:59Z, LIVE",
        "2008-02-29, 2026-03-01T00:00:00Z, ENDED"
    })
    void lapsesAtMidnightInLondonWhenTheYoungPersonTurns18(LocalDate bornOn, String now, GrantState state) {
        SetClock clock = new SetClock(now);
        Grant grant = grant(relation(null), Permission.MEETING, LATER);
        assertThat(grant.stateOn(LocalDate.now(clock), bornOn)).isEqualTo(state);
        assertThat(FamilyTies.bond(List.of(grant.relation()), LocalDate.now(clock), bornOn)
                        .grants())
                .hasSize(state == LIVE ? 1 : 0);
    }

    @Test
    void whatTheYoungPersonSharesDoesNotLapseAt18() {
        Relation supporter = new Relation(KIN, CHILD, RelationKind.SUPPORTER, TODAY, null);
        Grant share = new Grant("g", supporter, Permission.PATHWAY_PLAN, null, "-", CHILD, THEN, LATER);
        assertThat(share.stateOn(TODAY, LocalDate.parse("2000-01-01"))).isEqualTo(LIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-06-02, LIVE, LIVE",
        "2010-06-01, ENDED, LIVE",
        "2008-06-02, ENDED, LIVE",
        "2008-06-01, ENDED, ENDED"
    })
    void aParentReadsThePlanByTheWorkersUntil16AndByTheYoungPersonUntil18(
            LocalDate bornOn, GrantState byWorker, GrantState byThem) {
        LocalDate on = LocalDate.parse("2026-06-01");
        Grant theirs = new Grant("g", relation(null), Permission.PATHWAY_PLAN, "health", "-", CHILD, THEN, LATER);
        assertThat(grant(relation(null), Permission.PATHWAY_PLAN, LATER).stateOn(on, bornOn))
                .isEqualTo(byWorker);
        assertThat(theirs.stateOn(on, bornOn)).isEqualTo(byThem);
    }

    @Test
    void theYoungPersonGivesAParentNothingButTheirPlan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grant("g", relation(null), Permission.MEETING, null, "-", CHILD, THEN, LATER));
    }

    @Test
    void nobodyKnowsTheirBirthdaySoTheyAreTakenForAnAdult() {
        assertThat(grant(relation(null), Permission.MEETING, LATER).stateOn(TODAY, null))
                .isEqualTo(ENDED);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01, 2026-06-30, LIVE", "2026-07-01, 2026-07-01, ENDED", "2026-07-01, 2026-07-02, ENDED"})
    void endsOnItsDay(LocalDate until, LocalDate on, GrantState state) {
        assertThat(grant(relation(null), Permission.MEETING, until).stateOn(on, BORN))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, LIVE", "2026-07-01, ENDED"})
    void endsWithTheRelationAsWhenAPlacementEnds(LocalDate on, GrantState state) {
        Grant grant = grant(relation(LocalDate.parse("2026-07-01")), Permission.MEETING, LATER);
        assertThat(grant.stateOn(on, BORN)).isEqualTo(state);
        assertThat(grant.endsOn(BORN)).isEqualTo("2026-07-01");
    }

    @Test
    void endsWhenTheRelativeIsExcluded() {
        Relation relation = relation(null);
        Grant grant = grant(relation, Permission.MEETING, LATER);
        relation.exclude(TODAY.plusDays(1), AUTHOR, "The chair decided so.");
        assertThat(grant.stateOn(TODAY, BORN)).isEqualTo(LIVE);
        assertThat(grant.stateOn(TODAY.plusDays(1), BORN)).isEqualTo(ENDED);
        assertThat(relation.isLiveOn(TODAY.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME_ADDRESS", "DAILY_PLACES"})
    void waitsForASecondPersonIfItCouldLeadToTheDoor(Permission permission) {
        Grant grant = grant(relation(null), permission, LATER);
        assertThat(grant.stateOn(TODAY, BORN)).isEqualTo(WAITING);
        assertThat(FamilyTies.bond(List.of(grant.relation()), TODAY, BORN).grants())
                .isEmpty();
        grant.approve(SECOND, THEN, TODAY, BORN);
        assertThat(grant.stateOn(TODAY, BORN)).isEqualTo(LIVE);
        assertThat(FamilyTies.bond(List.of(grant.relation()), TODAY, BORN).grants())
                .singleElement()
                .satisfies(granted -> assertThat(granted.approvedTwice()).isTrue());
    }

    @Test
    void isNeverApprovedByWhoeverGrantedIt() {
        Grant grant = grant(relation(null), Permission.HOME_ADDRESS, LATER);
        assertThatExceptionOfType(GrantRefused.class)
                .isThrownBy(() -> grant.approve(AUTHOR, THEN, TODAY, BORN))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(GrantRefused.Why.OWN_GRANT));
        assertThat(grant.stateOn(TODAY, BORN)).isEqualTo(WAITING);
    }

    @Test
    void isApprovedOnce() {
        Grant grant = grant(relation(null), Permission.HOME_ADDRESS, LATER);
        grant.approve(SECOND, THEN, TODAY, BORN);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> grant.approve(PersonId.random(), THEN, TODAY, BORN));
        assertThat(grant.approver()).isEqualTo(SECOND);
    }

    @Test
    void isNotApprovedAfterItsEnd() {
        Grant grant = grant(relation(null), Permission.HOME_ADDRESS, LATER);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> grant.approve(SECOND, THEN, LATER, BORN));
    }

    @Test
    void isWithdrawnOnceAndForGood() {
        Grant grant = grant(relation(null), Permission.MEETING, LATER);
        grant.withdraw(SECOND, "Not safe any more", THEN, TODAY, BORN);
        assertThat(grant.stateOn(TODAY, BORN)).isEqualTo(WITHDRAWN);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> grant.withdraw(AUTHOR, "Again", THEN, TODAY, BORN));
    }

    @Test
    void aParentGetsNothingThatTheTableDoesNotGrant() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> grant(relation(null), Permission.PRIVATE_NOTES, LATER));
    }

    @Test
    void onlyTheYoungPersonSharesWithASupporter() {
        Relation supporter = new Relation(KIN, CHILD, RelationKind.SUPPORTER, TODAY, null);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> grant(supporter, Permission.MEETING, LATER));
    }

    @Test
    void onlyWorkersGrantToAParent() {
        Relation parent = relation(null);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Grant("g", parent, Permission.MEETING, null, "-", CHILD, THEN, LATER));
    }

    private static Relation relation(LocalDate until) {
        return new Relation(KIN, CHILD, RelationKind.PARENT, LocalDate.parse("2020-01-01"), until);
    }

    private static Grant grant(Relation relation, Permission permission, LocalDate until) {
        return new Grant("g", relation, permission, null, "Agreed at the meeting", AUTHOR, THEN, until);
    }
}
