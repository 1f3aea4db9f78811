package uk.opendoor.plan.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.glass.BreakGlassService;
import uk.opendoor.family.Household;
import uk.opendoor.family.Statements;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.Promiser;
import uk.opendoor.plan.TwoSides;
import uk.opendoor.plan.VersionState;
import uk.opendoor.plan.edit.EditService;
import uk.opendoor.plan.edit.PromiseWanted;
import uk.opendoor.plan.edit.SignOffService;
import uk.opendoor.plan.edit.Texts;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A young person's own plan: what they say stays, what they did not agree to does not hold. */
@ExtendWith(ArquillianExtension.class)
class MyPlanIT {

    @Inject
    private MyPlanService mine;

    @Inject
    private NotesService notes;

    @Inject
    private EditService edit;

    @Inject
    private SignOffService signOff;

    @Inject
    private BreakGlassService glass;

    @Inject
    private TwoSides sides;

    @Inject
    private Household household;

    @Inject
    private Statements statements;

    private PersonId young;

    @BeforeEach
    void bring() {
        young = sides.begin();
    }

    @Test
    void beforeAnyPlanTheirOwnWordsAreThere() {
        sides.asYoung();
        assertThat(mine.see(young).plan().isThere()).isFalse();
        mine.write(young, Matter.HOME, 0, "I want to stay");
        assertThat(mine.see(young).plan().matter(Matter.HOME).ownWords()).isEqualTo("I want to stay");
    }

    @Test
    void twoWindowsGetBothTextsAndNothingIsOverwritten() {
        sides.asYoung();
        mine.write(young, Matter.HOME, 0, "one");
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> mine.write(young, Matter.HOME, 0, "two"));
        assertThat(mine.see(young).plan().matter(Matter.HOME).ownWords()).isEqualTo("one");
        mine.write(young, Matter.HOME, 0, "one");
        mine.write(young, Matter.HOME, 1, "one and two");
        assertThat(mine.see(young).plan().matter(Matter.HOME).ownWordsNumber()).isEqualTo(2);
    }

    @Test
    void aDraftIsNotTheirsToSee() {
        sides.asAdviser();
        edit.begin(young);
        sides.asYoung();
        assertThat(mine.waiting(young)).isEmpty();
        assertThat(mine.see(young).isAsked()).isFalse();
    }

    @Test
    void nothingHoldsUntilTheyAgreedAndTheManagerSigned() {
        String version = sides.submitted();
        sides.asYoung();
        assertThat(mine.see(young).plan().isThere()).isFalse();
        mine.agree(young, sides.asked(version));
        mine.agree(young, sides.asked(version));
        assertThat(mine.see(young).isAgreed()).isTrue();
        sides.asManager();
        signOff.sign(young, sides.asked(version));
        sides.asYoung();
        assertThat(mine.see(young).plan().number()).isEqualTo(1);
    }

    @Test
    void agreementCanBeTakenBackUntilTheManagerSigned() {
        String version = sides.submitted();
        sides.asYoung();
        mine.agree(young, sides.asked(version));
        mine.withdrawAgreement(young, version);
        assertThat(sides.state(version)).isEqualTo(VersionState.SUBMITTED);
        sides.asManager();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> signOff.sign(young, sides.asked(version)));
        sides.asYoung();
        mine.agree(young, sides.asked(version));
        sides.asManager();
        signOff.sign(young, sides.asked(version));
        sides.asYoung();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> mine.withdrawAgreement(young, version));
    }

    @Test
    void whatWasTakenBackWhileTheyReadItCannotBeAgreedTo() {
        String version = sides.submitted();
        String asked = sides.asked(version);
        sides.asAdviser();
        edit.takeBack(young);
        sides.asYoung();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> mine.agree(young, asked));
        assertThatExceptionOfType(MovedOn.class)
                .isThrownBy(() -> mine.disagree(young, version, Matter.HOME, "", TwoSides.id(), "No"));
    }

    @Test
    void aDisagreementIsKeptOnceAndAnsweredOnce() {
        String version = sides.inForce();
        sides.asYoung();
        String id = TwoSides.id();
        mine.disagree(young, version, Matter.HOME, "", id, "Nobody came");
        mine.disagree(young, version, Matter.HOME, "", id, "Nobody came");
        sides.asAdviser();
        assertThat(edit.see(young).getUnanswered()).hasSize(1);
        edit.answer(young, id, "You are right");
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> edit.answer(young, id, "Something else"));
        sides.asYoung();
        assertThat(mine.see(young).plan().matter(Matter.HOME).disagreements())
                .singleElement()
                .satisfies(one ->
                        assertThat(List.of(one.words(), one.answer())).containsExactly("Nobody came", "You are right"));
    }

    @Test
    void theyTickOffTheirOwnPromisesInThePlanAndInTheNextOne() {
        String own = promised(Promiser.YOUNG_PERSON);
        String ours = promised(Promiser.COUNCIL);
        sides.asAdviser();
        edit.submit(young);
        String version = sides.openVersion();
        sides.asYoung();
        mine.agree(young, sides.asked(version));
        sides.asManager();
        signOff.sign(young, sides.asked(version));
        sides.asAdviser();
        edit.begin(young);
        sides.asYoung();
        mine.keep(young, own);
        mine.keep(young, own);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mine.keep(young, ours));
        assertThat(mine.see(young).plan().getMadeByMe()).allMatch(promise -> promise.isDone());
        sides.asAdviser();
        assertThat(edit.see(young).plan().getMadeByMe()).allMatch(promise -> promise.isDone());
        sides.asYoung();
        mine.reopen(young, own);
        assertThat(mine.see(young).plan().getMadeByMe()).allMatch(promise -> promise.isOpen());
    }

    private String promised(Promiser by) {
        sides.asAdviser();
        edit.begin(young);
        edit.write(young, Matter.CONTINGENCY, sides.current(Matter.CONTINGENCY), new Texts("", "Ring us.", ""));
        String id = TwoSides.id();
        LocalDate due = household.today().plusDays(3);
        edit.promise(young, "", new PromiseWanted(id, Matter.HOME, "Something", by, null, due));
        return id;
    }

    @Test
    void aNoteIsNobodysButTheirsUntilTheyShareIt() {
        sides.asYoung();
        String id = TwoSides.id();
        notes.write(young, id, "secret");
        notes.write(young, id, "secret");
        assertThat(notes.mine(young)).hasSize(1);
        sides.asAdviser();
        assertThat(edit.see(young).notes()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.mine(young));
        sides.asYoung();
        notes.share(young, id);
        sides.asAdviser();
        assertThat(edit.see(young).notes()).containsExactly("secret");
        sides.asManager();
        assertThat(edit.see(young).notes()).isEmpty();
        sides.as(Role.PERSONAL_ADVISER);
        glass.open(household.caseReference(young), "Nobody can be reached, and she is hurt");
        assertThat(edit.see(young).notes()).isEmpty();
        refused(() -> edit.begin(young));
        sides.asYoung();
        notes.unshare(young, id);
        sides.asAdviser();
        assertThat(edit.see(young).notes()).isEmpty();
        sides.asYoung();
        notes.remove(young, id);
        notes.remove(young, id);
        assertThat(notes.mine(young)).isEmpty();
    }

    @Test
    void nobodyElseReadsOrSpeaksForThem() {
        String version = sides.submitted();
        for (Role role : List.of(
                Role.YOUNG_PERSON, Role.FAMILY_MEMBER, Role.SUPPORTER, Role.PERSONAL_ADVISER, Role.TEAM_MANAGER)) {
            sides.as(role);
            refused(() -> mine.see(young));
            refused(() -> mine.agree(young, sides.asked(version)));
            refused(() -> mine.write(young, Matter.HOME, 0, "x"));
            refused(() -> notes.mine(young));
        }
        sides.asAdviser();
        refused(() -> mine.agree(young, sides.asked(version)));
        refused(() -> mine.write(young, Matter.HOME, 0, "x"));
        refused(() -> mine.disagree(young, version, Matter.HOME, "", TwoSides.id(), "x"));
    }

    @Test
    void anotherVersionIsNotThere() {
        String others = sides.submitted();
        String asked = sides.asked(others);
        young = sides.begin();
        sides.asYoung();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> mine.agree(young, asked));
        assertThat(sides.state(others)).isEqualTo(VersionState.SUBMITTED);
        refused(() -> mine.disagree(young, others, Matter.HOME, "", TwoSides.id(), "x"));
    }

    @Test
    void aLongPlanAsksNoMoreThanAShortOne() {
        promised(Promiser.COUNCIL);
        edit.remark(young, Matter.SKILLS, TwoSides.id(), "The first remark");
        edit.submit(young);
        sides.asYoung();
        int one = statements.of(() -> mine.waiting(young)).size();
        sides.asAdviser();
        edit.takeBack(young);
        for (int i = 0; i < 20; i++) {
            promised(Promiser.COUNCIL);
            edit.remark(young, Matter.SKILLS, TwoSides.id(), "Remark " + i);
        }
        edit.submit(young);
        sides.asYoung();
        assertThat(statements.of(() -> mine.waiting(young))).hasSize(one);
        assertThat(statements.of(() -> mine.see(young))).hasSizeLessThanOrEqualTo(12);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
