package uk.opendoor.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Role;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.PromiseState;
import uk.opendoor.plan.Promiser;
import uk.opendoor.plan.TwoSides;
import uk.opendoor.plan.VersionState;
import uk.opendoor.plan.mine.MyPlanService;
import uk.opendoor.plan.paper.PaperService;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Workers write a plan together, and nobody's words are lost; the manager signs what was agreed, and only that. */
@ExtendWith(ArquillianExtension.class)
class EditIT {

    private static final Texts BASE = new Texts("need", "agreed", "how");

    @Inject
    private ThrownAwayService thrownAway;

    @Inject
    private EditService edit;

    @Inject
    private SignOffService signOff;

    @Inject
    private MyPlanService mine;

    @Inject
    private PaperService paper;

    @Inject
    private TwoSides sides;

    private PersonId young;

    @BeforeEach
    void bring() {
        young = sides.begin();
        sides.asAdviser();
    }

    @Test
    void twoWhoChangeDifferentTextsKeepBoth() {
        edit.begin(young);
        edit.write(young, Matter.HOME, Texts.NONE, BASE);
        edit.write(young, Matter.HOME, BASE, new Texts("need 2", "agreed", "how"));
        edit.write(young, Matter.HOME, BASE, new Texts("need", "agreed", "how 2"));
        assertThat(sides.current(Matter.HOME)).isEqualTo(new Texts("need 2", "agreed", "how 2"));
    }

    @Test
    void twoWhoChangeTheSameTextAreTold() {
        edit.begin(young);
        edit.write(young, Matter.HOME, Texts.NONE, BASE);
        edit.write(young, Matter.HOME, BASE, new Texts("mine", "agreed", "how"));
        assertThatExceptionOfType(WrittenMeanwhile.class)
                .isThrownBy(() -> edit.write(young, Matter.HOME, BASE, new Texts("theirs", "agreed", "how")));
        assertThat(sides.current(Matter.HOME).need()).isEqualTo("mine");
    }

    @Test
    void nobodyIsAskedToAgreeToAPlanWithoutAContingency() {
        edit.begin(young);
        assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> edit.submit(young));
        edit.write(young, Matter.CONTINGENCY, Texts.NONE, new Texts("", "Ring us", ""));
        edit.submit(young);
        assertThat(sides.state(sides.openVersion())).isEqualTo(VersionState.SUBMITTED);
    }

    @Test
    void whatIsSubmittedIsWrittenNoMore() {
        sides.submitted();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> edit.write(young, Matter.HOME, Texts.NONE, BASE));
        edit.takeBack(young);
        edit.write(young, Matter.HOME, Texts.NONE, BASE);
    }

    @Test
    void aDraftIsThrownAwayOnceAndItsWordsStayForWorkersToRead() {
        edit.begin(young);
        edit.write(young, Matter.HOME, Texts.NONE, BASE);
        String draft = sides.openVersion();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> edit.discard(young, TwoSides.id()));
        edit.discard(young, draft);
        assertThat(sides.state(draft)).isEqualTo(VersionState.DISCARDED);
        assertThat(edit.see(young).isSettled()).isTrue();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> edit.discard(young, draft));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> edit.write(young, Matter.HOME, BASE, BASE));
        assertThat(paper.versions(young)).singleElement().satisfies(one -> {
            assertThat(one.isDiscarded()).isTrue();
            assertThat(one.by()).isEqualTo("Test Invented");
        });
        assertThat(paper.compare(young, 0, 1).orElseThrow().matters()).hasSize(1);
        sides.asYoung();
        assertThat(paper.versions(young)).isEmpty();
        assertThat(paper.compare(young, 0, 1)).isEmpty();
        sides.asAdviser();
        edit.begin(young);
        assertThat(edit.see(young).plan().number()).isEqualTo(2);
        assertThat(sides.current(Matter.HOME)).isEqualTo(Texts.NONE);
    }

    @Test
    void aDraftThatWasThrownAwayComesBackAsItWasUntilSomethingNewerIsBegun() {
        edit.begin(young);
        edit.write(young, Matter.HOME, Texts.NONE, BASE);
        String draft = sides.openVersion();
        assertThat(thrownAway.last(young)).isEmpty();
        edit.discard(young, draft);
        assertThat(thrownAway.last(young))
                .hasValueSatisfying(one -> assertThat(one.versionId()).isEqualTo(draft));
        thrownAway.bringBack(young, draft);
        thrownAway.bringBack(young, draft);
        assertThat(sides.current(Matter.HOME)).isEqualTo(BASE);
        assertThat(thrownAway.last(young)).isEmpty();
        edit.discard(young, draft);
        edit.begin(young);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> thrownAway.bringBack(young, draft));
        sides.asManager();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> thrownAway.bringBack(young, draft));
    }

    @Test
    void whatTheYoungPersonWasAskedCannotBeThrownAwayAndWhatTheySaidStays() {
        String version = sides.submitted();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> edit.discard(young, version));
        sides.asYoung();
        mine.write(young, Matter.HOME, 0, "My words");
        mine.disagree(young, version, Matter.HOME, "", TwoSides.id(), "No");
        sides.asManager();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> edit.discard(young, version));
        sides.asAdviser();
        edit.takeBack(young);
        edit.discard(young, version);
        sides.asYoung();
        assertThat(mine.see(young).plan().matter(Matter.HOME).ownWords()).isEqualTo("My words");
        assertThat(mine.see(young).plan().matter(Matter.HOME).disagreements()).hasSize(1);
        sides.asAdviser();
        assertThat(edit.see(young).getUnanswered()).hasSize(1);
    }

    @Test
    void aNewVersionIsACopyAndTheOldOneHoldsUntilTheSignature() {
        String first = sides.inForce();
        sides.asAdviser();
        edit.begin(young);
        edit.begin(young);
        String second = sides.openVersion();
        assertThat(sides.current(Matter.CONTINGENCY).agreed()).isEqualTo("Ring us.");
        edit.submit(young);
        sides.asYoung();
        mine.agree(young, sides.asked(second));
        assertThat(sides.state(first)).isEqualTo(VersionState.IN_FORCE);
        sides.asManager();
        signOff.sign(young, sides.asked(second));
        signOff.sign(young, sides.asked(second));
        assertThat(List.of(sides.state(first), sides.state(second)))
                .containsExactly(VersionState.SUPERSEDED, VersionState.IN_FORCE);
    }

    @Test
    void theManagerSeesWhatWaitsAndCanSendItBackWithAReason() {
        String version = sides.submitted();
        sides.asManager();
        assertThat(signOff.waiting()).isEmpty();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> signOff.sign(young, sides.asked(version)));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> signOff.sendBack(young, version, "why"));
        sides.asYoung();
        mine.agree(young, sides.asked(version));
        sides.asManager();
        assertThat(signOff.waiting()).extracting(Waiting::whose).containsExactly(young);
        signOff.sendBack(young, version, "The flat is missing");
        assertThat(signOff.waiting()).isEmpty();
        sides.asAdviser();
        assertThat(edit.see(young).isDraft()).isTrue();
        assertThat(edit.see(young).sentBackWhy()).isEqualTo("The flat is missing");
    }

    @Test
    void aPromiseIsOneHoweverOftenItIsSentAndCanBeDroppedWithAReason() {
        edit.begin(young);
        String id = TwoSides.id();
        PromiseWanted wanted = new PromiseWanted(id, Matter.MONEY, "A bed", Promiser.COUNCIL, "Wilf", null);
        edit.promise(young, "", wanted);
        edit.promise(young, "", wanted);
        edit.promise(
                young,
                wanted.says(),
                new PromiseWanted(id, Matter.MONEY, "A better bed", Promiser.COUNCIL, "Wilf", null));
        edit.drop(young, id, "Bought by his aunt");
        edit.drop(young, id, "Again");
        assertThat(edit.see(young).plan().promises())
                .singleElement()
                .satisfies(promise -> assertThat(List.of(promise.what(), promise.droppedWhy(), promise.state()))
                        .containsExactly("A better bed", "Bought by his aunt", PromiseState.DROPPED));
    }

    @Test
    void otherWorkersAndFamiliesAreRefused() {
        String version = sides.submitted();
        for (Role role : List.of(
                Role.PERSONAL_ADVISER,
                Role.SOCIAL_WORKER,
                Role.TEAM_MANAGER,
                Role.REVIEWING_OFFICER,
                Role.COORDINATOR,
                Role.ADMINISTRATOR,
                Role.FAMILY_MEMBER,
                Role.YOUNG_PERSON)) {
            sides.as(role);
            refused(() -> edit.see(young));
            refused(() -> edit.takeBack(young));
            refused(() -> signOff.sign(young, sides.asked(version)));
            refused(() -> edit.remark(young, Matter.HOME, TwoSides.id(), "x"));
        }
        sides.asManager();
        refused(() -> edit.takeBack(young));
        sides.asAdviser();
        refused(() -> signOff.sign(young, sides.asked(version)));
    }

    @Test
    void theDisagreementOfSomebodyElseIsNotThere() {
        String version = sides.inForce();
        sides.asYoung();
        String id = TwoSides.id();
        mine.disagree(young, version, Matter.HOME, "", id, "No");
        PersonId other = sides.begin();
        sides.asAdviser();
        refused(() -> edit.answer(other, id, "x"));
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
