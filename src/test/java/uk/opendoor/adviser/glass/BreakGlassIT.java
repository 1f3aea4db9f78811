package uk.opendoor.adviser.glass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.People;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.account.invite.Asking;
import uk.opendoor.account.invite.InvitationService;
import uk.opendoor.account.invite.Way;
import uk.opendoor.adviser.BrokenGlass;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.glass.Opening.Outcome;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.family.Household;
import uk.opendoor.family.Relation;
import uk.opendoor.family.RelationKind;
import uk.opendoor.family.grant.GrantService;
import uk.opendoor.family.grant.GrantWanted;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A record that is opened in an emergency: to look, for four hours, and everybody who must know is told. */
@ExtendWith(ArquillianExtension.class)
class BreakGlassIT {

    private static final String REASON = "She stands at our desk and is hurt";

    @Inject
    private BreakGlassService glass;

    @Inject
    private RecordService records;

    @Inject
    private InvitationService invitations;

    @Inject
    private GrantService grants;

    @Inject
    private Access access;

    @Inject
    private Household household;

    @Inject
    private People people;

    @Inject
    private Town town;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private PersonId worker;
    private PersonId child;
    private String reference;

    @BeforeEach
    void bring() {
        worker = household.somebody(Role.PERSONAL_ADVISER);
        child = household.youngPerson(16);
        reference = household.caseReference(child);
        as(worker, Role.PERSONAL_ADVISER);
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void opensForFourHoursAndNotASecondLonger() {
        assertThat(access.allows(Permission.PROFILE, child)).isFalse();
        assertThat(glass.open(reference, REASON).whose()).isEqualTo(child);
        assertThat(records.see(child).profile().id()).isEqualTo(child);
        clock.forward(BrokenGlass.OPEN.minus(Duration.ofSeconds(30)));
        assertThat(access.allows(Permission.PROFILE, child)).isTrue();
        clock.forward(Duration.ofSeconds(30));
        assertThat(access.allows(Permission.PROFILE, child)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> records.see(child));
    }

    @Test
    void opensItForNobodyElse() {
        glass.open(reference, REASON);
        as(household.somebody(Role.PERSONAL_ADVISER), Role.PERSONAL_ADVISER);
        assertThat(access.allows(Permission.PROFILE, child)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> records.see(child));
    }

    @Test
    void isForLookingOnly() {
        Relation mother = household.parent(household.somebody(Role.FAMILY_MEMBER), child);
        LocalDate soon = household.today().plusDays(9);
        GrantWanted wanted =
                new GrantWanted(UUID.randomUUID().toString(), mother.relationId(), Permission.MEETING, soon);
        Asking asking = new Asking(
                child,
                Way.LETTER,
                Optional.empty(),
                Optional.empty(),
                UUID.randomUUID().toString(),
                "https://opendoor.example");
        glass.open(reference, REASON);
        refused(() -> grants.grant(child, wanted, REASON));
        refused(() -> invitations.issue(child, asking));
        refused(() -> invitations.reset(child, asking, REASON));
        assertThat(town.one("select count(*) from invitation where invitee = ?", child.value()))
                .isEqualTo("0");
        household.allocate(worker, child, Capacity.ADVISER);
        assertThat(invitations.issue(child, asking)).isPresent();
    }

    @Test
    void anUnknownReferenceIsAnsweredLikeOneThatMustNotBeOpened() {
        assertThat(glass.open("T-0000", REASON)).isEqualTo(Opening.UNKNOWN);
        household.parent(worker, child);
        assertThat(glass.open(reference, REASON)).isEqualTo(Opening.UNKNOWN);
        assertThat(access.allows(Permission.PROFILE, child)).isFalse();
    }

    @Test
    void nobodyOpensARecordOfAFamilyTheyOnceBelongedTo() {
        household.relation(
                worker, child, RelationKind.FOSTER_CARER, household.today().minusDays(9));
        assertThat(glass.open(reference, REASON).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void nobodyOpensTheirOwn() {
        as(child, Role.YOUNG_PERSON, Role.PERSONAL_ADVISER);
        assertThat(glass.open(reference, REASON).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void isNotForWhoeverDoesNotWorkWithPeople() {
        as(household.somebody(Role.COORDINATOR), Role.COORDINATOR);
        refused(() -> glass.open(reference, REASON));
    }

    @Test
    void elevenTriesAreTooMany() {
        for (int i = 0; i < BreakGlassService.MOST_TRIES; i++) {
            assertThat(glass.open("T-000" + i, REASON).outcome()).isEqualTo(Outcome.UNKNOWN);
        }
        assertThat(glass.open(reference, REASON)).isEqualTo(Opening.TOO_OFTEN);
        clock.forward(BreakGlassService.IN);
        assertThat(glass.open(reference, REASON).isOpen()).isTrue();
    }

    @Test
    void isWrittenDownWithItsReason() {
        glass.open(reference, REASON);
        String entry = " from audit_entry where what = 'BREAK_GLASS' and whose = ?";
        assertThat(town.one("select why" + entry, child.value())).isEqualTo(REASON);
        assertThat(town.one("select who" + entry, child.value())).isEqualTo(worker.value());
    }

    @Test
    void aReasonOfOneWordIsTooShortAndWhatWasTypedStays() {
        Visitor visitor = town.visitor(worker, true).open("/work/open");
        visitor.post("/work/open", "glass", "open", "reference", reference, "reason", "urgent");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.text()).contains("Error:", reference, ">urgent");
        assertThat(access.allows(Permission.PROFILE, child)).isFalse();
        visitor.post("/work/open", "glass", "open", "reference", reference, "reason", REASON);
        assertThat(visitor.sentTo()).endsWith("/work/people/" + child);
        assertThat(visitor.open("/work/people/" + child).status()).isEqualTo(200);
        assertThat(visitor.open("/work/people/" + child + "/invite").text()).doesNotContain("name=\"send\"");
    }

    private void as(PersonId person, Role... roles) {
        caller.enter(person, Set.of(roles), null);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
