package uk.opendoor.plan.mine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.family.Household;
import uk.opendoor.family.Statements;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.Promiser;
import uk.opendoor.plan.TwoSides;
import uk.opendoor.plan.edit.EditService;
import uk.opendoor.plan.edit.PromiseWanted;
import uk.opendoor.shared.PersonId;

/** The plan is kept between two looks: what anybody changes in between shows at once, and nobody else gets it. */
@ExtendWith(ArquillianExtension.class)
class KeptPlanIT {

    private static final String PLAN = "/me/plan";
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    @Inject
    private TwoSides sides;

    @Inject
    private EditService edit;

    @Inject
    private MyPlanService mine;

    @Inject
    private Household household;

    @Inject
    private Statements statements;

    @Inject
    private Town town;

    private PersonId young;
    private Visitor visitor;

    @BeforeEach
    void look() {
        young = sides.begin();
        sides.submitted();
        promise("Ring the college");
        visitor = town.visitor(young, false).open(PLAN);
    }

    @Test
    void theSecondLookAsksLess() {
        agree();
        String first = visitor.open(PLAN).text();
        List<String> asked = statements.of(() -> visitor.open(PLAN));
        assertThat(visitor.text()).isEqualTo(first).contains("Ring the college");
        assertThat(visitor.header("Cache-Control")).isEqualTo("no-store");
        assertThat(visitor.header("ETag")).isEmpty();
        assertThat(asked).hasSizeBetween(1, 4);
    }

    @Test
    void aNewVersionShowsAtOnce() {
        assertThat(visitor.text()).doesNotContain("/me/plan/new");
        sides.asAdviser();
        edit.submit(young);
        assertThat(visitor.open(PLAN).text()).contains("/me/plan/new");
        edit.takeBack(young);
        assertThat(visitor.open(PLAN).text()).doesNotContain("/me/plan/new");
    }

    @Test
    void aTickShowsAtOnceAndWhatIsSaidOfItOnce() {
        agree();
        visitor.open(PLAN);
        String id = promiseId();
        visitor.post(PLAN, "form", "keep", "keep", id);
        assertThat(visitor.sentTo()).endsWith(PLAN);
        assertThat(visitor.open(PLAN).text()).contains("od-promise--done", "done-title");
        assertThat(visitor.open(PLAN).text()).contains("od-promise--done").doesNotContain("done-title");
        visitor.post(PLAN, "form", "reopen", "reopen", id).open(PLAN);
        assertThat(visitor.open(PLAN).text()).doesNotContain("od-promise--done");
    }

    @Test
    void whatIsSaidAboutItShowsAtOnce() {
        sides.asYoung();
        mine.write(young, Matter.HOME, 0, "It is cold");
        assertThat(visitor.open(PLAN).text()).contains("It is cold");
        agree();
        visitor.open(PLAN);
        sides.asAdviser();
        edit.remark(young, Matter.HOME, TwoSides.id(), "We rang them");
        assertThat(visitor.open(PLAN).text()).contains("(1 comment");
        String version = mine().plan().versionId();
        sides.asYoung();
        mine.disagree(young, version, Matter.HOME, "", TwoSides.id(), "Nobody asked me");
        assertThat(visitor.open(PLAN).text()).contains("Nobody asked me");
    }

    @Test
    void anotherNameShowsAtOnce() {
        town.run("update person set known_as = 'Zinnia', version = version + 1 where person_id = ?", young.value());
        assertThat(visitor.open(PLAN).text()).contains("Zinnia");
    }

    @Test
    void anotherSignInHasAPageOfItsOwn() {
        agree();
        String here = token(visitor.open(PLAN));
        assertThat(token(town.visitor(young, false).open(PLAN))).isNotEqualTo(here);
        assertThat(town.visitor(sides.begin(), false).open(PLAN).text()).doesNotContain("Ring the college");
    }

    @Test
    void whoIsSignedOutGetsNothing() {
        agree();
        visitor.open(PLAN).post("/sign-in/out", "form", "out");
        assertThat(visitor.open(PLAN).sentTo()).contains("/sign-in");
    }

    private void promise(String what) {
        sides.asAdviser();
        edit.takeBack(young);
        edit.promise(
                young,
                "",
                new PromiseWanted(TwoSides.id(), Matter.HOME, what, Promiser.YOUNG_PERSON, null, household.today()));
    }

    private void agree() {
        sides.agreedAndSigned();
    }

    private MyPlan mine() {
        sides.asYoung();
        return mine.see(young);
    }

    private String promiseId() {
        return mine().plan().promises().findFirst().orElseThrow().promiseId();
    }

    private static String token(Visitor visitor) {
        return TOKEN.matcher(visitor.text())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
