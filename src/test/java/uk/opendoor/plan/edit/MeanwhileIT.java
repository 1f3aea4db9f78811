package uk.opendoor.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.Promiser;
import uk.opendoor.plan.TwoSides;
import uk.opendoor.plan.VersionState;
import uk.opendoor.plan.mine.MyPlanService;
import uk.opendoor.shared.PersonId;
import uk.opendoor.store.SameMoment;

/** What the young person is asked to agree to is what was there when they were asked, whoever writes at that moment. */
@ExtendWith(ArquillianExtension.class)
class MeanwhileIT {

    private static final int ROUNDS = 40;
    private static final Texts THERE = new Texts("", "Ring us.", "");

    @Inject
    private EditService edit;

    @Inject
    private SignOffService signOff;

    @Inject
    private MyPlanService mine;

    @Inject
    private TwoSides sides;

    @Inject
    private SameMoment sameMoment;

    private PersonId young;

    @BeforeEach
    void bring() {
        young = sides.begin();
        sides.asAdviser();
        edit.begin(young);
    }

    @Test
    void theContingencyCannotBeEmptiedWhileThePlanIsSubmitted() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            edit.write(young, Matter.CONTINGENCY, sides.current(Matter.CONTINGENCY), THERE);
            atOnce(() -> edit.submit(young), () -> edit.write(young, Matter.CONTINGENCY, THERE, Texts.NONE));
            assertThat(edit.see(young).isDraft()
                            || !sides.current(Matter.CONTINGENCY).agreed().isEmpty())
                    .as("round %d: a plan without a contingency was submitted", round)
                    .isTrue();
            edit.takeBack(young);
        }
    }

    @Test
    void whatWasWrittenAgainSinceTheyReadItCannotBeAgreedTo() {
        String version = submitted();
        String read = sides.asked(version);
        writeAgain(version, "Ring nobody.");
        sides.asYoung();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> mine.agree(young, read));
        assertThat(sides.state(version)).isEqualTo(VersionState.SUBMITTED);
        mine.agree(young, sides.asked(version));
    }

    @Test
    void theManagerSignsWhatTheyReadAndNothingThatWasAgreedSince() {
        String version = submitted();
        String read = sides.asked(version);
        sides.asYoung();
        mine.agree(young, read);
        writeAgain(version, "Ring nobody.");
        sides.asYoung();
        mine.agree(young, sides.asked(version));
        sides.asManager();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> signOff.sign(young, read));
        signOff.sign(young, sides.asked(version));
    }

    private String submitted() {
        edit.write(young, Matter.CONTINGENCY, Texts.NONE, THERE);
        edit.submit(young);
        return sides.openVersion();
    }

    private void writeAgain(String version, String contingency) {
        sides.asAdviser();
        edit.takeBack(young);
        edit.write(young, Matter.CONTINGENCY, sides.current(Matter.CONTINGENCY), new Texts("", contingency, ""));
        edit.submit(young);
        assertThat(sides.openVersion()).isEqualTo(version);
    }

    @Test
    void ofTwoWhoChangeTheSamePromiseTheSecondIsTold() {
        String id = TwoSides.id();
        PromiseWanted first = bed(id, "A bed");
        edit.promise(young, "", first);
        edit.promise(young, first.says(), bed(id, "A bed and a lamp"));
        assertThatExceptionOfType(WrittenMeanwhile.class)
                .isThrownBy(() -> edit.promise(young, first.says(), bed(id, "Two beds")));
        edit.promise(young, first.says(), bed(id, "A bed and a lamp"));
        edit.promise(young, bed(id, "A bed and a lamp").says(), bed(id, "Two beds and a lamp"));
        assertThat(edit.see(young).plan().promises())
                .singleElement()
                .satisfies(promise -> assertThat(promise.what()).isEqualTo("Two beds and a lamp"));
    }

    private static PromiseWanted bed(String id, String what) {
        return new PromiseWanted(id, Matter.MONEY, what, Promiser.COUNCIL, "Wilf", null);
    }

    private void atOnce(Runnable one, Runnable other) throws Exception {
        sameMoment.of(
                asAdviser(one), asAdviser(other), Set.of(MovedOn.class, Incomplete.class, WrittenMeanwhile.class));
    }

    private Runnable asAdviser(Runnable deed) {
        return () -> {
            sides.asAdviser();
            deed.run();
        };
    }
}
