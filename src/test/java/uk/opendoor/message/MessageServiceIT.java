package uk.opendoor.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.LivesReader;
import uk.opendoor.family.Household;
import uk.opendoor.message.mine.MyAdviserService;
import uk.opendoor.message.mine.MyMessagesService;
import uk.opendoor.message.work.WorkMessagesService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Messages and wishes from the young person to the worker and back; what is owed; and who may. */
@ExtendWith(ArquillianExtension.class)
class MessageServiceIT {

    @Inject
    private MyAdviserService mine;

    @Inject
    private MyMessagesService messages;

    @Inject
    private WorkMessagesService work;

    @Inject
    private MessageClockSource clocks;

    @Inject
    private LivesReader lives;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private PersonId young;
    private PersonId adviser;
    private PersonId manager;

    @BeforeEach
    void bring() {
        young = household.youngPerson(22);
        adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, young, Capacity.ADVISER);
        manager = household.managerOf(adviser);
        asYoung();
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void theSameFormTwiceIsOneMessageAndOtherWordsAreAnother() {
        String form = id();
        messages.send(young, form, "Can you ring?");
        messages.send(young, form, "Can you ring?");
        messages.send(young, form, "Can you ring on Friday?");
        assertThat(words()).containsExactly("Can you ring on Friday?", "Can you ring?");
    }

    @Test
    void theYoungPersonSeesThatItIsDeliveredAndWhoReadIt() {
        messages.send(young, id(), "Hello");
        assertThat(latest().delivered()).isTrue();
        assertThat(latest().readBy()).isEmpty();
        asAdviser();
        work.see(young, 0);
        work.see(young, 0);
        asYoung();
        assertThat(latest().readBy())
                .singleElement()
                .extracting(MessageView.ReadBy::name)
                .isEqualTo("Test Invented");
    }

    @Test
    void aMessageToNobodyWaitsUntilSomebodyReadsIt() {
        PersonId alone = household.youngPerson(22);
        caller.enter(alone, Set.of(Role.YOUNG_PERSON), null);
        messages.send(alone, id(), "Is anybody there?");
        assertThat(messages.isAnybodyThere(alone)).isFalse();
        assertThat(messages.see(alone, 0).messages().get(0).delivered()).isFalse();
        household.allocate(adviser, alone, Capacity.ADVISER);
        asAdviser();
        work.see(alone, 0);
        caller.enter(alone, Set.of(Role.YOUNG_PERSON), null);
        assertThat(messages.see(alone, 0).messages().get(0).delivered()).isTrue();
    }

    @Test
    void theClockRunsUntilWhatTheWorkerSawIsAnswered() {
        messages.send(young, id(), "First");
        assertThat(rules()).containsExactly("unanswered-message");
        asAdviser();
        String seen = work.see(young, 0).latest();
        asYoung();
        messages.send(young, id(), "Second, while the answer is written");
        asAdviser();
        work.send(young, id(), "An answer to the first", seen);
        assertThat(rules()).containsExactly("unanswered-message");
        work.needsNoAnswer(young, work.see(young, 0).latest());
        assertThat(rules()).isEmpty();
    }

    @Test
    void eachDayThatWaitsIsAClockOfItsOwn() {
        messages.send(young, id(), "Today");
        messages.send(young, id(), "Today as well");
        clock.forward(Duration.ofDays(1));
        messages.send(young, id(), "Tomorrow");
        assertThat(rules()).containsExactly("unanswered-message", "unanswered-message");
    }

    @Test
    void olderMessagesStandOnTheNextPage() {
        for (int i = 0; i < Conversations.PAGE + 1; i++) {
            messages.send(young, id(), "Message " + i);
        }
        assertThat(messages.see(young, 0).older()).isTrue();
        assertThat(messages.see(young, 1).messages())
                .extracting(MessageView::words)
                .containsExactly("Message 0");
    }

    @Test
    void aCallGoesFromTheWishToItsEnd() {
        String form = id();
        CallWish wish = new CallWish(mine.days(young).get(2), PartOfDay.ANY, "Text first");
        mine.askForCall(young, form, wish);
        mine.askForCall(young, form, wish);
        assertThat(rules()).containsExactly("call-back");
        asAdviser();
        String call = work.wishes(young).get(0).id();
        work.book(young, call, wish.on().plusDays(1), "3pm");
        asYoung();
        assertThat(mine.see(young).requests().get(0).due()).isEqualTo(wish.on().plusDays(1));
        asAdviser();
        work.finish(young, call, "We talked");
        assertThat(rules()).isEmpty();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> work.finish(young, call, "Again"));
        asYoung();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> mine.cancel(young, call));
    }

    @Test
    void noCallIsPromisedForADayOnWhichNobodyIsThere() {
        LocalDate saturday = household.today().plusDays(1);
        while (saturday.getDayOfWeek() != DayOfWeek.SATURDAY) {
            saturday = saturday.plusDays(1);
        }
        CallWish wish = new CallWish(saturday, PartOfDay.ANY, "");
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> mine.askForCall(young, id(), wish));
    }

    @Test
    void onlyAManagerHearsThatSomebodyWantsAnotherAdviser() {
        mine.askForAnother(young, id(), "Somebody with time on Saturdays");
        assertThat(rules()).isEmpty();
        asAdviser();
        assertThat(work.wishes(young)).isEmpty();
        assertThat(rules()).isEmpty();
        String wish = requestOfYoung();
        asAdviser();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> work.finish(young, wish, "No"));
        refused(() -> work.finishTalk(young, wish, "No"));
        asManager();
        assertThat(rules()).containsExactly("different-adviser");
        assertThat(work.wishes(young))
                .singleElement()
                .extracting(RequestView::words)
                .isEqualTo("Somebody with time on Saturdays");
        work.finishTalk(young, wish, "Odette, from Monday");
        assertThat(rules()).isEmpty();
    }

    @Test
    void yesIsAWishAndAnotherChoiceEndsIt() {
        mine.choose(young, HelpChoice.NOT_NOW);
        assertThat(rules()).isEmpty();
        mine.choose(young, HelpChoice.YES_PLEASE);
        mine.choose(young, HelpChoice.YES_PLEASE);
        assertThat(rules()).containsExactly("help-wanted");
        mine.choose(young, HelpChoice.STOP);
        assertThat(rules()).isEmpty();
        assertThat(mine.see(young).choice()).isEqualTo(HelpChoice.STOP);
        PersonId younger = household.youngPerson(20);
        caller.enter(younger, Set.of(Role.YOUNG_PERSON), null);
        refused(() -> mine.choose(younger, HelpChoice.STOP));
    }

    @Test
    void nobodyElseReadsOrWrites() {
        messages.send(young, id(), "Private");
        PersonId other = household.youngPerson(22);
        caller.enter(other, Set.of(Role.YOUNG_PERSON), null);
        refused(() -> messages.see(young, 0));
        refused(() -> messages.send(young, id(), "Hello"));
        refused(() -> mine.see(young));
        refused(() -> mine.askForAnother(young, id(), ""));
        refused(() -> work.see(PersonId.random(), 0));
        caller.enter(household.somebody(Role.PERSONAL_ADVISER), Set.of(Role.PERSONAL_ADVISER), null);
        refused(() -> work.see(young, 0));
        refused(() -> work.wishes(young));
        refused(() -> work.send(young, id(), "Hello", ""));
        PersonId officer = household.somebody(Role.REVIEWING_OFFICER);
        household.allocate(officer, young, Capacity.REVIEWING_OFFICER);
        caller.enter(officer, Set.of(Role.REVIEWING_OFFICER), null);
        refused(() -> work.see(young, 0));
        asAdviser();
        refused(() -> mine.choose(young, HelpChoice.STOP));
        refused(() -> mine.cancel(young, id()));
    }

    private String requestOfYoung() {
        asYoung();
        return mine.see(young).requests().get(0).id();
    }

    private MessageView latest() {
        return messages.see(young, 0).messages().get(0);
    }

    private List<String> words() {
        return messages.see(young, 0).messages().stream()
                .map(MessageView::words)
                .toList();
    }

    private List<String> rules() {
        return clocks.running(lives.of(Set.of(young), household.today()), household.today()).stream()
                .map(RunningClock::rule)
                .toList();
    }

    private void asYoung() {
        caller.enter(young, Set.of(Role.YOUNG_PERSON), null);
    }

    private void asAdviser() {
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
    }

    private void asManager() {
        caller.enter(manager, Set.of(Role.TEAM_MANAGER), null);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
