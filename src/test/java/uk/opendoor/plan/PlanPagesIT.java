package uk.opendoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.family.Household;
import uk.opendoor.family.Statements;
import uk.opendoor.plan.edit.EditService;
import uk.opendoor.plan.edit.PromiseWanted;
import uk.opendoor.shared.PersonId;

/** The pages of a plan, with all that the sign-in and the door ask, do not ask more of the database for a longer plan. */
@ExtendWith(ArquillianExtension.class)
class PlanPagesIT {

    private static final int TRIES = 3;

    @Inject
    private TwoSides sides;

    @Inject
    private EditService edit;

    @Inject
    private Household household;

    @Inject
    private Statements statements;

    @Inject
    private Town town;

    private PersonId young;

    @BeforeEach
    void bring() {
        young = sides.begin();
    }

    @Test
    void ofTheYoungPerson() {
        sides.inForce();
        sides.asAdviser();
        edit.remark(young, Matter.HOME, TwoSides.id(), "A remark");
        int one = askedAnew("/me/plan");
        assertThat(one).isBetween(1, 12);
        longer();
        sides.agreedAndSigned();
        assertThat(askedAnew("/me/plan")).isEqualTo(one);
        assertThat(town.visitor(young, false).open("/me/plan").text()).contains("Promise 19");
    }

    /** Much that is new is no more to ask for than little. */
    @Test
    void theFirstPage() {
        sides.inForce();
        Visitor visitor = town.visitor(young, false);
        sides.asAdviser();
        edit.remark(young, Matter.HOME, TwoSides.id(), "The first remark");
        int little = asked(visitor, "/me");
        for (Matter matter : Matter.values()) {
            IntStream.range(0, 5).forEach(i -> edit.remark(young, matter, TwoSides.id(), "Remark " + i));
        }
        assertThat(asked(visitor, "/me")).isEqualTo(little).isBetween(1, 31);
        assertThat(visitor.text()).contains("wrote a comment");
    }

    @Test
    void ofTheWorker() {
        Visitor visitor = town.visitor(sides.adviser(), true);
        sides.inForce();
        String plan = "/work/people/" + young + "/plan";
        sides.asAdviser();
        edit.begin(young);
        promise("Promise of the short plan");
        List<Integer> one = List.of(asked(visitor, plan), asked(visitor, plan + "/home"));
        longer();
        assertThat(List.of(asked(visitor, plan), asked(visitor, plan + "/home")))
                .isEqualTo(one);
        assertThat(visitor.text()).contains("Promise 19");
    }

    /** Its reviews are counted from the day it was signed. */
    @Test
    void aSignedPlanStandsInTheQueue() {
        sides.inForce();
        Visitor visitor = town.visitor(sides.adviser(), true).open("/work");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.text())
                .contains("Review of the plan, every six months", "/work/people/" + young + "/reviews");
    }

    @Test
    void whatIsNotChosenIsNamed() {
        sides.inForce();
        Visitor visitor = town.visitor(young, false).open("/me/plan/home");
        visitor.post("/me/plan/home", "no", "send-no", "disagreement", "Nobody came");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.text()).contains("Choose what you do not agree with.", "Nobody came");
    }

    @Test
    void aPromiseIsFoundUnderItsOwnMatterOnly() {
        Visitor visitor = town.visitor(sides.adviser(), true);
        sides.asAdviser();
        edit.begin(young);
        promise("A promise about home");
        String id = edit.see(young).plan().promises().findFirst().orElseThrow().promiseId();
        String plan = "/work/people/" + young + "/plan/";
        assertThat(visitor.open(plan + "home/promise?promise=" + id).status()).isEqualTo(200);
        assertThat(visitor.open(plan + "money/promise?promise=" + id).status()).isEqualTo(404);
    }

    private void longer() {
        sides.asAdviser();
        edit.begin(young);
        IntStream.range(0, 20).forEach(i -> promise("Promise " + i));
    }

    private void promise(String what) {
        PromiseWanted wanted =
                new PromiseWanted(TwoSides.id(), Matter.HOME, what, Promiser.COUNCIL, null, household.today());
        edit.promise(young, "", wanted);
    }

    /** Where nothing is kept from a look before. */
    private int askedAnew(String path) {
        return asked(() -> town.visitor(young, false), path);
    }

    private int asked(Visitor visitor, String path) {
        return asked(() -> visitor, path);
    }

    /** The least of a few: what is sent in the background is asked at any time. */
    private int asked(Supplier<Visitor> visitors, String path) {
        return IntStream.range(0, TRIES)
                .mapToObj(i -> visitors.get())
                .mapToInt(visitor -> statements
                        .of(() -> assertThat(visitor.open(path).status()).isEqualTo(200))
                        .size())
                .min()
                .orElseThrow();
    }
}
