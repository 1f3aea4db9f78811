package uk.opendoor.account.mine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.Reach;
import uk.opendoor.account.RememberedPhones;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Term;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.PersonId;

/** Closing one's own account: asked, taken back, and done. */
@ExtendWith(ArquillianExtension.class)
class ClosingIT {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Inject
    private ClosingService service;

    @Inject
    private Closings closings;

    @Inject
    private Accounts accounts;

    @Inject
    private RememberedPhones phones;

    @Inject
    private Workforce workforce;

    @Inject
    private Town town;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private PersonId young;
    private PersonId adviser;
    private String email;

    @BeforeEach
    void bring() {
        email = "m" + PersonId.random().value().substring(0, 8) + "@mail.example";
        young = town.add("Closing", Role.YOUNG_PERSON, new Reach(email, null, false, true, null, null));
        adviser = town.add("Adviser", Role.PERSONAL_ADVISER, new Reach("w" + email, null, false, true, null, null));
        workforce.add(new Allocation(
                adviser, young, Capacity.ADVISER, new Term(town.today().minusYears(1), null)));
        accounts.open(young);
        caller.enter(young, Set.of(Role.YOUNG_PERSON), null);
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void itWaitsForSevenDaysInWhichNothingIsShut() {
        Visitor phone = town.visitor(young, false);
        service.ask();
        assertThat(service.day()).contains(town.today().plusDays(7));
        closings.closeDue();
        assertThat(accounts.isOpen(young)).isTrue();
        assertThat(phone.open("/me").status()).isEqualTo(200);
        assertThat(audited("ASK_TO_CLOSE")).isEqualTo("1");
    }

    @Test
    void itIsClosedAfterSevenDaysAndNotAMinuteEarlier() {
        phones.remember(young, "Test");
        service.ask();
        clock.forward(Closing.TIME_TO_THINK.minus(A_MINUTE));
        Visitor phone = town.visitor(young, false);
        closings.closeDue();
        assertThat(accounts.isOpen(young)).isTrue();
        assertThat(phone.open("/me").status()).isEqualTo(200);
        clock.forward(A_MINUTE);
        closings.closeDue();
        assertThat(closedAt()).isNotNull();
        assertThat(phone.open("/me").sentTo()).contains("/sign-in");
        assertThat(phones.of(young)).isEmpty();
        assertThat(closings.day(young)).isEmpty();
        assertThat(audited("CLOSE_ACCOUNT")).isEqualTo("1");
    }

    @Test
    void severalAreClosedInOneGo() {
        PersonId other = town.youngPerson("Other");
        accounts.open(other);
        closings.ask(other);
        service.ask();
        clock.forward(Closing.TIME_TO_THINK);
        closings.closeDue();
        assertThat(accounts.isClosed(young)).isTrue();
        assertThat(accounts.isClosed(other)).isTrue();
    }

    @Test
    void takenBackItNeverCloses() {
        service.ask();
        service.takeBack();
        assertThat(service.day()).isEmpty();
        clock.forward(Closing.TIME_TO_THINK.multipliedBy(2));
        closings.closeDue();
        assertThat(accounts.isOpen(young)).isTrue();
        assertThat(address()).isEqualTo(email);
    }

    @Test
    void askedTwiceIsAskedOnce() {
        service.ask();
        clock.forward(Duration.ofDays(1));
        service.ask();
        assertThat(service.day()).contains(town.today().plusDays(6));
        assertThat(told()).isEqualTo("1");
    }

    @Test
    void askedAgainAfterItWasTakenBackItWaitsAnew() {
        service.ask();
        service.takeBack();
        clock.forward(Duration.ofDays(2));
        service.ask();
        assertThat(service.day()).contains(town.today().plusDays(7));
    }

    @Test
    void closedAtOnceEverySignInEndsAndTheAddressIsForgotten() {
        Visitor here = town.visitor(young, false);
        Visitor there = town.visitor(young, false);
        here.open("/me/account/close");
        here.post("/me/account/close", "closing", "close", "when", "NOW");
        assertThat(here.sentTo()).as(here.text()).endsWith("/account-closed");
        assertThat(here.open("/me").sentTo()).contains("/sign-in");
        assertThat(there.open("/me").sentTo()).contains("/sign-in");
        assertThat(accounts.isClosed(young)).isTrue();
        assertThat(address()).isNull();
    }

    @Test
    void theirWorkersAreToldInNeutralWords() {
        service.closeNow();
        assertThat(told()).isEqualTo("1");
        assertThat(town.one("select subject from outbox_message where person = ?", adviser.value()))
                .doesNotContain("Robin", "Closing");
    }

    @Test
    void aWorkerCanInviteThemAgain() {
        service.closeNow();
        Visitor worker = town.visitor(adviser, true);
        String page = "/work/people/" + young + "/invite";
        worker.open(page)
                .post(page, "invite", "send", "invitee", young.value(), "way", "LETTER", "question", "DATE_OF_BIRTH");
        assertThat(town.one("select count(*) from invitation where invitee = ?", young.value()))
                .isEqualTo("1");
        accounts.open(young);
        assertThat(accounts.isOpen(young)).isTrue();
        clock.forward(Closing.TIME_TO_THINK.multipliedBy(2));
        closings.closeDue();
        assertThat(accounts.isOpen(young)).isTrue();
    }

    /** From the database: what this thread has read before a change it may go on seeing. */
    private String closedAt() {
        return town.one("select closed_at from account where person = ?", young.value());
    }

    private String address() {
        return town.one("select email from person where person_id = ?", young.value());
    }

    private String told() {
        return town.one(
                "select count(*) from outbox_message where template = 'closing' and person = ?", adviser.value());
    }

    private String audited(String what) {
        return town.one("select count(*) from audit_entry where what = '" + what + "' and whose = ?", young.value());
    }
}
