package uk.opendoor.account.invite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.regex.Matcher;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Role;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.Reach;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.family.Relation;
import uk.opendoor.family.RelationKind;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.PersonId;

/** A worker invites people from a record that they hold, and from no other. */
@ExtendWith(ArquillianExtension.class)
class InvitationIT {

    @Inject
    private Town town;

    @Inject
    private Accounts accounts;

    @Inject
    private Relations relations;

    @Test
    void showsALetterOnceAndKeepsNoCodeInClear() {
        PersonId young = town.youngPerson("Letter");
        Visitor worker = town.visitor(town.adviserOf(young), true);
        String code = letter(worker, young);
        assertThat(worker.text()).doesNotContain("Robin Letter").contains("/activate");
        assertThat(worker.open(page(young)).text()).doesNotContain(code).contains("Waiting.");
        assertThat(town.one("select code_hash from invitation where invitee = ?", young.value()))
                .hasSize(64)
                .doesNotContain(code);
    }

    @Test
    void theSameFormSentTwiceIsOneInvitation() {
        PersonId young = town.youngPerson("Twice");
        Visitor worker = town.visitor(town.adviserOf(young), true);
        worker.open(page(young));
        String first = code(send(worker, young, "LETTER"));
        assertThat(code(worker.again())).isEqualTo(first);
        assertThat(count(young)).isEqualTo("1");
        worker.open(page(young));
        String other = code(send(worker, young, "LETTER"));
        assertThat(other).isNotEqualTo(first);
        assertThat(count(young)).isEqualTo("2");
    }

    @Test
    void aNewInvitationEndsTheEarlierOne() {
        PersonId young = town.youngPerson("Newer");
        Visitor worker = town.visitor(town.adviserOf(young), true);
        letter(worker, young);
        letter(worker, young);
        assertThat(town.one("select count(*) from invitation where state = 'OPEN' and invitee = ?", young.value()))
                .isEqualTo("1");
        assertThat(town.one("select count(*) from invitation where state = 'WITHDRAWN' and invitee = ?", young.value()))
                .isEqualTo("1");
    }

    @Test
    void anotherWorkerFindsNothingThere() {
        PersonId young = town.youngPerson("Hidden");
        Visitor stranger = town.visitor(town.adviserOf(), true);
        assertThat(stranger.open(page(young)).status()).isEqualTo(404);
        String refused = stranger.text();
        assertThat(stranger.open(page(PersonId.random())).status()).isEqualTo(404);
        assertThat(stranger.text()).isEqualTo(refused);
        assertThat(count(young)).isEqualTo("0");
    }

    @Test
    void theYoungPersonThemselvesFindsNothingThere() {
        PersonId young = town.youngPerson("Self");
        assertThat(town.visitor(young, false).open(page(young)).status()).isEqualTo(404);
    }

    @Test
    void aRelativeIsInvitedFromTheRecordTheyBelongToOnly() {
        PersonId young = town.youngPerson("Child");
        PersonId other = town.youngPerson("Other");
        PersonId parent = town.add("Parent", Role.FAMILY_MEMBER, new Reach(null, null, false, false, null, null));
        relations.add(new Relation(parent, young, RelationKind.PARENT, town.today(), null));
        Visitor worker = town.visitor(town.adviserOf(young, other), true);
        assertThat(worker.open(page(other)).text()).doesNotContain("Robin Parent");
        send(worker, other, "LETTER", "invitee", parent.value());
        assertThat(count(parent)).isEqualTo("0");
        assertThat(worker.open(page(young)).text()).contains("Robin Parent");
        assertThat(Town.INVITATION_CODE
                        .matcher(send(worker, young, "LETTER", "invitee", parent.value())
                                .text())
                        .find())
                .isTrue();
        assertThat(count(parent)).isEqualTo("1");
    }

    @Test
    void stopsAnInvitation() {
        PersonId young = town.youngPerson("Stopped");
        Visitor worker = town.visitor(town.adviserOf(young), true);
        letter(worker, young);
        worker.open(page(young));
        worker.post(page(young), "withdraw-0", "stop-0");
        assertThat(worker.sentTo()).endsWith(page(young));
        assertThat(town.one("select state from invitation where invitee = ?", young.value()))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void resetsASignInForAReasonOnly() {
        PersonId young = town.youngPerson("Lost");
        accounts.open(young);
        Visitor worker = town.visitor(town.adviserOf(young), true);
        Visitor phone = town.visitor(young, false);
        worker.open(page(young));
        assertThat(send(worker, young, "LETTER").text()).contains("Say why their sign-in must be reset");
        worker.open(page(young));
        assertThat(Town.INVITATION_CODE
                        .matcher(send(worker, young, "LETTER", "why", "She lost her phone")
                                .text())
                        .find())
                .isTrue();
        assertThat(town.one("select closed_at from account where person = ?", young.value()))
                .isNotNull();
        assertThat(phone.open("/me").status()).isEqualTo(303);
        assertThat(town.one("select why from audit_entry where what = 'RESET_SIGN_IN' and whose = ?", young.value()))
                .isEqualTo("She lost her phone");
    }

    @Test
    void aColleagueWhoseChildsRecordItIsCannotBeInvitedOrReset() {
        PersonId young = town.youngPerson("Colleagues");
        PersonId manager = town.add("Manager", Role.TEAM_MANAGER, new Reach(null, null, false, false, null, null));
        accounts.open(manager);
        relations.add(new Relation(manager, young, RelationKind.PARENT, town.today(), null));
        Visitor worker = town.visitor(town.adviserOf(young), true);
        worker.open(page(young));
        assertThat(send(
                                worker,
                                young,
                                "LETTER",
                                "invitee",
                                manager.value(),
                                "question",
                                "WORD",
                                "word",
                                "blackbird",
                                "why",
                                "I want to be manager")
                        .text())
                .contains("They work here");
        assertThat(count(manager)).isEqualTo("0");
        assertThat(accounts.isOpen(manager)).isTrue();
    }

    @Test
    void saysWhatIsWrongWithTheForm() {
        PersonId young = town.youngPerson("Wrong");
        Visitor worker = town.visitor(town.adviserOf(young), true);
        worker.open(page(young));
        assertThat(send(worker, young, "").text()).contains("Choose how the code gets there");
        assertThat(send(worker, young, "LETTER", "question", "WORD", "word", "ab")
                        .text())
                .contains("The agreed word needs 4 letters");
        assertThat(send(worker, young, "LETTER", "why", "x".repeat(600)).text())
                .contains("The reason can be 500 letters long at most");
        assertThat(count(young)).isEqualTo("0");
    }

    private String letter(Visitor worker, PersonId young) {
        worker.open(page(young));
        return code(send(worker, young, "LETTER"));
    }

    private static Visitor send(Visitor worker, PersonId young, String way, String... more) {
        String[] fields = new String[6 + more.length];
        System.arraycopy(
                new String[] {"invitee", young.value(), "way", way, "question", "DATE_OF_BIRTH"}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        return worker.post(page(young), "invite", "send", fields);
    }

    private static String code(Visitor worker) {
        Matcher code = Town.INVITATION_CODE.matcher(worker.text());
        assertThat(code.find()).as(worker.text()).isTrue();
        return code.group();
    }

    private String count(PersonId invitee) {
        return town.one("select count(*) from invitation where invitee = ?", invitee.value());
    }

    private static String page(PersonId record) {
        return "/work/people/" + record + "/invite";
    }
}
