package uk.opendoor.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Household;
import uk.opendoor.plan.edit.EditService;
import uk.opendoor.plan.edit.SignOffService;
import uk.opendoor.plan.edit.Texts;
import uk.opendoor.plan.mine.MyPlanService;
import uk.opendoor.shared.PersonId;

/** A young person, their adviser and the manager, for tests of plans inside the server. */
@ApplicationScoped
public class TwoSides {

    @Inject
    Household household;

    @Inject
    Caller caller;

    @Inject
    EditService edit;

    @Inject
    SignOffService signOff;

    @Inject
    MyPlanService mine;

    @Inject
    Plans plans;

    private PersonId young;
    private PersonId adviser;
    private PersonId manager;

    /** Somebody new of 17, whom nobody has written a plan for. */
    public PersonId begin() {
        young = household.youngPerson(17);
        adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, young, Capacity.ADVISER);
        manager = household.managerOf(adviser);
        return young;
    }

    public TwoSides asYoung() {
        caller.enter(young, Set.of(Role.YOUNG_PERSON), null);
        return this;
    }

    public TwoSides asAdviser() {
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
        return this;
    }

    public TwoSides asManager() {
        caller.enter(manager, Set.of(Role.TEAM_MANAGER), null);
        return this;
    }

    public TwoSides as(Role role) {
        caller.enter(household.somebody(role), Set.of(role), null);
        return this;
    }

    /** A version that says something about bad days, and is shown to the young person. */
    public String submitted() {
        asAdviser();
        edit.begin(young);
        edit.write(young, Matter.CONTINGENCY, current(Matter.CONTINGENCY), new Texts("", "Ring us.", ""));
        edit.submit(young);
        return edit.see(young).plan().versionId();
    }

    /** A plan in force. */
    public String inForce() {
        String version = submitted();
        agreed(version);
        return version;
    }

    /** The draft is the plan now. */
    public void agreedAndSigned() {
        asAdviser();
        edit.submit(young);
        agreed(edit.see(young).plan().versionId());
    }

    private void agreed(String version) {
        asYoung();
        mine.agree(young, asked(version));
        asManager();
        signOff.sign(young, asked(version));
    }

    public PersonId adviser() {
        return adviser;
    }

    public Texts current(Matter matter) {
        MatterView now = edit.see(young).plan().matter(matter);
        return new Texts(now.need(), now.agreed(), now.how());
    }

    /** In a transaction, as all that asks the database twice: outside of one it would answer the same again. */
    @Transactional
    public String openVersion() {
        return plans.open(young).orElseThrow().versionId();
    }

    @Transactional
    public String asked(String version) {
        return plans.version(version).orElseThrow().submissionId();
    }

    @Transactional
    public VersionState state(String version) {
        return plans.version(version).orElseThrow().state();
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }
}
