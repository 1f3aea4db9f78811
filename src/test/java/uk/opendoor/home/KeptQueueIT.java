package uk.opendoor.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.care.Accommodation;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.HomeFacts;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.contact.ContactKind;
import uk.opendoor.adviser.contact.ContactService;
import uk.opendoor.adviser.contact.ContactWanted;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.adviser.queue.SettleReason;
import uk.opendoor.family.Household;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Statements;
import uk.opendoor.family.grant.GrantService;
import uk.opendoor.family.grant.GrantWanted;
import uk.opendoor.message.mine.MyMessagesService;
import uk.opendoor.shared.PersonId;

/** The queue is kept between two looks: what anybody changes in between shows at once. */
@ExtendWith(ArquillianExtension.class)
class KeptQueueIT {

    private static final String QUEUE = "/work";
    private static final String VISIT = "rule=visit-after-move";

    @Inject
    private QueueService queue;

    @Inject
    private CareService care;

    @Inject
    private ContactService contacts;

    @Inject
    private MyMessagesService messages;

    @Inject
    private GrantService grants;

    @Inject
    private RecordService records;

    @Inject
    private Household household;

    @Inject
    private Statements statements;

    @Inject
    private Town town;

    @Inject
    private Caller caller;

    private PersonId adviser;
    private PersonId young;
    private Visitor visitor;

    @BeforeEach
    void look() {
        adviser = household.somebody(Role.PERSONAL_ADVISER);
        enter(adviser, Role.PERSONAL_ADVISER);
        young = leaver();
        visitor = town.visitor(adviser, true).open(QUEUE);
        assertThat(visitor.text()).contains(VISIT);
    }

    @Test
    void theSecondLookAsksLess() {
        String first = visitor.text();
        assertThat(records.see(young).age()).isEqualTo(19);
        List<String> asked = statements.of(() -> visitor.open(QUEUE));
        assertThat(visitor.text()).isEqualTo(first);
        assertThat(visitor.header("Cache-Control")).isEqualTo("no-store");
        assertThat(asked).hasSizeBetween(1, 7);
    }

    @Test
    void whatIsWrittenDownShowsAtOnce() {
        contacts.record(
                young,
                id(),
                new ContactWanted(
                        ContactKind.VISIT, household.today(), true, "Tea in the kitchen", List.of(), Optional.empty()));
        assertThat(visitor.open(QUEUE).text()).doesNotContain(VISIT);
    }

    @Test
    void whatIsPutAwayIsGoneAtOnceAndBackAtOnce() {
        LocalDate started = queue.of(young).stream()
                .filter(row -> VISIT.endsWith(row.clock().rule()))
                .findFirst()
                .orElseThrow()
                .clock()
                .started();
        queue.settle(young, "visit-after-move", started, SettleReason.NOT_NEEDED, "She asked us not to");
        assertThat(visitor.open(QUEUE).text()).doesNotContain(VISIT);
        queue.undo(young, "visit-after-move", started);
        assertThat(visitor.open(QUEUE).text()).contains(VISIT);
    }

    @Test
    void whatTheYoungPersonWritesShowsAtOnce() {
        assertThat(visitor.text()).doesNotContain("/messages\"");
        enter(young, Role.YOUNG_PERSON);
        messages.send(young, id(), "When are you coming?");
        assertThat(visitor.open(QUEUE).text()).contains("/messages\"");
    }

    @Test
    void whoIsNewShowsAtOnceAndWhoIsGoneIsGone() {
        PersonId other = household.somebody(Role.PERSONAL_ADVISER);
        Visitor there = town.visitor(other, true).open(QUEUE);
        assertThat(there.text()).doesNotContain(VISIT);
        household.allocate(other, young, Capacity.ADVISER);
        assertThat(there.open(QUEUE).text()).contains(VISIT);
        town.run("delete from allocation where worker = ?", other.value());
        assertThat(there.open(QUEUE).text()).doesNotContain(VISIT);
    }

    @Test
    void whatWaitsForAManagersYesShowsAtOnce() {
        PersonId manager = household.managerOf(adviser);
        Visitor there = town.visitor(manager, true).open(QUEUE);
        assertThat(there.text()).contains("Nothing waits");
        PersonId child = household.youngPerson(16);
        household.allocate(adviser, child, Capacity.ADVISER);
        there.open(QUEUE);
        Relation parent = household.parent(household.somebody(Role.FAMILY_MEMBER), child);
        grants.grant(
                child,
                new GrantWanted(
                        id(),
                        parent.relationId(),
                        Permission.HOME_ADDRESS,
                        household.today().plusDays(9)),
                Household.REASON);
        assertThat(there.open(QUEUE).text()).contains("1 request waits");
    }

    /** 19, in care until 18, and moved into a home that we found ten days ago. */
    private PersonId leaver() {
        PersonId one = household.youngPerson(19);
        household.allocate(adviser, one, Capacity.ADVISER);
        LocalDate today = household.today();
        care.save(one, id(), 0, SpellKind.CARE_ORDER, today.minusYears(8), today.minusYears(1));
        care.save(one, id(), 0, new HomeFacts(today.minusDays(10), null, Accommodation.U, true, true, Set.of(), ""));
        return one;
    }

    private void enter(PersonId person, Role role) {
        caller.enter(person, Set.of(role), null);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
