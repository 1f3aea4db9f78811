package uk.opendoor.claim;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.care.Accommodation;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.HomeFacts;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.claim.mine.MyClaimService;
import uk.opendoor.claim.mine.MyMoneyService;
import uk.opendoor.claim.work.DecideService;
import uk.opendoor.family.Household;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A young person who was in care, their adviser and the manager of the adviser, for the tests of claims. */
@Dependent
public class Claimant {

    static final String HOME = "setting-up-home";
    static final String BUDGET = "LC-4410";

    @Inject
    private MyMoneyService money;

    @Inject
    private MyClaimService mine;

    @Inject
    private DecideService decide;

    @Inject
    private QueueService queue;

    @Inject
    private CareService care;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    private String spell;
    private PersonId young;
    private PersonId adviser;
    private PersonId manager;

    void bring() {
        bring(19);
    }

    void bring(int age) {
        spell = UUID.randomUUID().toString();
        young = household.youngPerson(age);
        LocalDate born = household.today().minusYears(age);
        adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, young, Capacity.ADVISER);
        asAdviser();
        care.save(young, spell, 0, SpellKind.CARE_ORDER, born.plusYears(8), born.plusYears(18));
        manager = household.managerOf(adviser);
    }

    /** Their time in care was written down by mistake. */
    void wasNeverInCare() {
        asAdviser();
        care.remove(young, spell);
    }

    /** Into a home of their own. */
    void movesIn(LocalDate day) {
        asAdviser();
        care.save(
                young,
                UUID.randomUUID().toString(),
                0,
                new HomeFacts(day, null, Accommodation.U, true, null, Set.of(), "Two rooms"));
    }

    PersonId id() {
        return young;
    }

    String started() {
        asMe();
        String id = UUID.randomUUID().toString();
        mine.start(young, id, HOME);
        mine.start(young, id, HOME);
        return id;
    }

    String sent(String total) {
        String id = started();
        mine.send(young, id, words(total));
        return id;
    }

    void recommended(String claim, String sum) {
        asAdviser();
        decide.recommend(young, claim, sum(sum), "It is fair.");
    }

    void decided(String claim, String sum) {
        recommended(claim, sum);
        asManager();
        decide.decide(young, claim, sum(sum), "As far as it goes.", BUDGET);
    }

    Money left() {
        asMe();
        return money.see(young).now().stream()
                .filter(line -> line.code().equals(HOME))
                .findFirst()
                .orElseThrow()
                .balance()
                .left();
    }

    Set<String> clocks() {
        asAdviser();
        return queue.of(young).stream().map(row -> row.clock().rule()).collect(Collectors.toSet());
    }

    void asMe() {
        caller.enter(young, Set.of(Role.YOUNG_PERSON), null);
    }

    void asAdviser() {
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
    }

    void asManager() {
        as(manager);
    }

    void as(PersonId another) {
        caller.enter(another, Set.of(Role.TEAM_MANAGER), null);
    }

    static ClaimWords words(String total) {
        return new ClaimWords("A cooker", "", items(total));
    }

    static List<ClaimItem.Wanted> items(String total) {
        return List.of(new ClaimItem.Wanted("Cooker", sum(total)));
    }

    static Money sum(String pounds) {
        return new Money(new BigDecimal(pounds));
    }

    static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }

    static void movedOn(Runnable deed) {
        assertThatExceptionOfType(MovedOn.class).isThrownBy(deed::run);
    }
}
