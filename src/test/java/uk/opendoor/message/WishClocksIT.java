package uk.opendoor.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
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
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.queue.ClockKey;
import uk.opendoor.adviser.queue.QueueRow;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.adviser.queue.SettleReason;
import uk.opendoor.adviser.queue.SettledClock;
import uk.opendoor.adviser.queue.Settlements;
import uk.opendoor.family.Household;
import uk.opendoor.message.mine.MyAdviserService;
import uk.opendoor.message.work.WorkMessagesService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.PersonId;

/** What a young person asks for and chooses, in the queue of who works with them. */
@ExtendWith(ArquillianExtension.class)
class WishClocksIT {

    @Inject
    private MyAdviserService mine;

    @Inject
    private WorkMessagesService work;

    @Inject
    private CareService care;

    @Inject
    private QueueService queue;

    @Inject
    private Settlements settlements;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Household household;

    @Inject
    private Town town;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private PersonId young;
    private PersonId adviser;

    @BeforeEach
    void bring() {
        young = household.youngPerson(22);
        adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, young, Capacity.ADVISER);
        asYoung();
    }

    @AfterEach
    void now() {
        clock.back();
    }

    /** Nobody but the worker would ever know that it was put away, and why. */
    @Test
    void aWishLeavesTheQueueByItsAnswerAlone() throws Exception {
        LocalDate today = household.today();
        mine.choose(young, HelpChoice.YES_PLEASE);
        asAdviser();
        assertThat(queue.of(young)).extracting(QueueRow::awaited).contains(true);
        assertThat(queue.settle(young, "help-wanted", today, SettleReason.NOT_NEEDED, "Said in passing"))
                .isFalse();
        putAwayBefore("help-wanted", today);
        assertThat(queued()).contains("help-wanted");
        work.finish(young, work.wishes(young).get(0).id(), "We begin on Monday");
        assertThat(queued()).doesNotContain("help-wanted");
        asYoung();
        assertThat(mine.see(young).requests().get(0).outcome()).isEqualTo("We begin on Monday");
    }

    private void putAwayBefore(String rule, LocalDate started) throws Exception {
        transaction.begin();
        settlements.add(new SettledClock(
                new ClockKey(rule, young, started), SettleReason.NOT_NEEDED, "Before", adviser, Instant.EPOCH));
        transaction.commit();
    }

    private List<String> queued() {
        return queue.of(young).stream().map(row -> row.clock().rule()).toList();
    }

    /** What they said sets the clock of the yearly offer: see {@code AdviserClocksTest} for its days. */
    @Test
    void theYearlyOfferKnowsWhatTheyChose() {
        asAdviser();
        LocalDate today = household.today();
        care.save(young, id(), 0, SpellKind.CARE_ORDER, today.minusYears(8), today.minusYears(4));
        assertThat(offers()).containsExactly("contact-21-to-24");
        asYoung();
        mine.choose(young, HelpChoice.NOT_NOW);
        asAdviser();
        assertThat(offers()).isEmpty();
        asYoung();
        mine.choose(young, HelpChoice.STOP);
        asAdviser();
        assertThat(offers()).isEmpty();
        clock.forward(Duration.ofDays(350));
        assertThat(offers()).containsExactly("offer-after-stop");
        asYoung();
        mine.choose(young, HelpChoice.YES_PLEASE);
        asAdviser();
        assertThat(offers()).containsExactly("contact-21-to-24");
        assertThat(queued()).contains("help-wanted");
    }

    private List<String> offers() {
        return queued().stream()
                .filter(Set.of("contact-21-to-24", "offer-after-stop")::contains)
                .toList();
    }

    @Test
    void thePageThatPutsAwaySaysThatTheyWait() {
        mine.choose(young, HelpChoice.YES_PLEASE);
        String page = "/work/people/" + young + "/settle";
        Visitor visitor = town.visitor(adviser, true);
        visitor.open(page + "?rule=help-wanted&started=" + household.today());
        assertThat(visitor.text())
                .contains("the young person waits for an answer")
                .doesNotContain("name=\"words\"");
        asAdviser();
        String record = "/work/people/" + young;
        assertThat(visitor.open(record).text()).contains("/wishes/").doesNotContain("settle?rule=help-wanted");
    }

    private void asYoung() {
        caller.enter(young, Set.of(Role.YOUNG_PERSON), null);
    }

    private void asAdviser() {
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
