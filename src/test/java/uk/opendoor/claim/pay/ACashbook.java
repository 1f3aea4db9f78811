package uk.opendoor.claim.pay;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.account.Town;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.claim.ClaimItem;
import uk.opendoor.claim.ClaimWords;
import uk.opendoor.claim.mine.MyClaimService;
import uk.opendoor.claim.pay.confirm.ConfirmService;
import uk.opendoor.claim.pay.plan.PayPlan;
import uk.opendoor.claim.pay.plan.PlanService;
import uk.opendoor.claim.pay.plan.Wanted;
import uk.opendoor.claim.pay.run.RunService;
import uk.opendoor.claim.pay.run.RunView;
import uk.opendoor.claim.work.AppealService;
import uk.opendoor.claim.work.DecideService;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.Conference;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/** A young person, who works with them, and a finance officer, for one test inside the server. */
@Dependent
public class ACashbook {

    static final String PAYEE = "S104522";

    private static final String HEADER = "payment_reference,outcome,day,finance_reference,reason\n";

    @Inject
    private MyClaimService mine;

    @Inject
    private DecideService work;

    @Inject
    private AppealService appeals;

    @Inject
    private PlanService plans;

    @Inject
    private RunService runs;

    @Inject
    private ConfirmService confirmations;

    @Inject
    private CareService care;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private Town town;

    @Inject
    private Caller caller;

    private PersonId young;
    private PersonId adviser;
    private PersonId manager;
    private PersonId officer;

    void bring() {
        young = conference.reachable(household.youngPerson(19));
        adviser = conference.reachable(household.somebody(Role.PERSONAL_ADVISER));
        household.allocate(adviser, young, Capacity.ADVISER);
        asAdviser();
        LocalDate born = household.today().minusYears(19);
        care.save(young, id(), 0, SpellKind.CARE_ORDER, born.plusYears(8), born.plusYears(18));
        manager = household.managerOf(adviser);
        officer = household.somebody(Role.FINANCE_OFFICER);
    }

    /** @return a claim that the manager has said yes to */
    String approved(String sum) {
        return approved(sum, sum);
    }

    String approved(String asked, String sum) {
        asYoung();
        String claim = id();
        mine.start(young, claim, "setting-up-home");
        mine.send(young, claim, new ClaimWords("A home", "", List.of(new ClaimItem.Wanted("All", money(asked)))));
        asAdviser();
        work.recommend(young, claim, money(sum), "It is fair.");
        asManager();
        work.decide(young, claim, money(sum), "Of all things the cooker", "LC-4410");
        return claim;
    }

    /** The young person asks for another look, and another manager says yes to this. @return that manager */
    PersonId looksAgain(String claim, String sum) {
        asYoung();
        mine.appeal(young, claim, "Somebody must connect it");
        PersonId other = household.somebody(Role.TEAM_MANAGER);
        caller.enter(other, Set.of(Role.TEAM_MANAGER), null);
        appeals.decide(young, claim, money(sum), "", "LC-4410");
        return other;
    }

    void plan(String claim, String sum, PaymentWay way, LocalDate... days) {
        asAdviser();
        plans.plan(young, claim, id(), wanted(sum, way, days));
    }

    Wanted wanted(String sum, PaymentWay way, LocalDate... days) {
        return new Wanted(money(sum), way, PAYEE, List.of(days));
    }

    /** @return the reference of one that is approved, planned and due today */
    String due(String sum) {
        String claim = approved(sum);
        plan(claim, sum, PaymentWay.BANK_TRANSFER, today());
        return payments(claim).get(0).reference();
    }

    List<PayPlan.Line> payments(String claim) {
        asAdviser();
        return plans.see(young, claim).payments();
    }

    /** @return the id of a run of all that is due today */
    String run() {
        asOfficer();
        String run = id();
        runs.make(run, today(), runs.due(today()).total());
        return run;
    }

    RunView.Line inRun(String run, String reference) {
        asOfficer();
        return runs.see(run).lines().stream()
                .filter(line -> line.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    /** @return the id of what was read */
    String confirm(String... rows) {
        asOfficer();
        String id = id();
        confirmations.read(id, file(rows));
        return id;
    }

    static byte[] file(String... rows) {
        return (HEADER + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Notices to somebody, sent or waiting. */
    int told(PersonId somebody) {
        return Integer.parseInt(town.one("select count(*) from outbox_message where person = ?", somebody.value()));
    }

    String state(String reference) {
        return town.one("select state from payment where reference = ?", reference);
    }

    /** The power goes after the deed is written down, and before it is kept. */
    @Transactional
    public void cutAfter(Runnable deed) {
        deed.run();
        throw new PowerCut();
    }

    static final class PowerCut extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    LocalDate today() {
        return household.today();
    }

    void asYoung() {
        caller.enter(young, Set.of(Role.YOUNG_PERSON), null);
    }

    void asAdviser() {
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
    }

    void asManager() {
        caller.enter(manager, Set.of(Role.TEAM_MANAGER), null);
    }

    void asOfficer() {
        as(officer);
    }

    void as(PersonId another) {
        caller.enter(another, Set.of(Role.FINANCE_OFFICER), null);
    }

    PersonId young() {
        return young;
    }

    PersonId adviser() {
        return adviser;
    }

    PersonId manager() {
        return manager;
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    static Money money(String pounds) {
        return new Money(new BigDecimal(pounds));
    }
}
