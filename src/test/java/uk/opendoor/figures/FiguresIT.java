package uk.opendoor.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.adviser.care.Accommodation;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.HomeFacts;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.contact.ContactKind;
import uk.opendoor.adviser.contact.ContactService;
import uk.opendoor.adviser.contact.ContactWanted;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.adviser.queue.SettleReason;
import uk.opendoor.family.Household;
import uk.opendoor.family.Statements;
import uk.opendoor.figures.trend.Tallies;
import uk.opendoor.figures.trend.Trend;
import uk.opendoor.figures.trend.TrendService;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A manager counts what is late; what another team does is nobody else's. */
@ExtendWith(ArquillianExtension.class)
class FiguresIT {

    private static final String FIRST = "visit-after-move";

    @Inject
    private FiguresService figures;

    @Inject
    private TrendService trends;

    @Inject
    private SheetService sheets;

    @Inject
    private Tallies tallies;

    @Inject
    private Workforce workforce;

    @Inject
    private CareService care;

    @Inject
    private ContactService contacts;

    @Inject
    private QueueService queue;

    @Inject
    private Household household;

    @Inject
    private Statements statements;

    @Inject
    private Caller caller;

    private PersonId young;
    private PersonId adviser;
    private PersonId manager;

    @BeforeEach
    void bring() {
        adviser = household.somebody(Role.PERSONAL_ADVISER);
        manager = household.managerOf(adviser);
        enter(adviser, Role.PERSONAL_ADVISER);
        young = leaver();
        enter(manager, Role.TEAM_MANAGER);
    }

    @Test
    void aManagerSeesWhatIsLateAndWhose() {
        TeamFigures seen = figures.see();
        assertThat(seen.people()).isEqualTo(1);
        assertThat(seen.all().late()).isEqualTo(late().size());
        assertThat(seen.all().longest())
                .isEqualTo(late().stream().mapToLong(LateRow::getDays).max().orElseThrow());
        assertThat(seen.plans()).isEqualTo(new PlanCount(0, 0, 0, 0, 1));
        assertThat(seen.workers()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(adviser);
            assertThat(one.count()).isEqualTo(seen.all());
        });
        assertThat(seen.rules()).contains(new ByRule(FIRST, new Count(1, 1, 0, 3)));
        LateView late = figures.late(Optional.of(adviser), Optional.of(FIRST), 10);
        assertThat(late.rows()).singleElement().satisfies(one -> {
            assertThat(one.clock().whose()).isEqualTo(young);
            assertThat(one.getDays()).isEqualTo(3);
            assertThat(one.workers()).isNotEmpty();
        });
        assertThat(figures.late(Optional.of(manager), Optional.empty(), 10).rows())
                .isEmpty();
        assertThat(figures.late(Optional.empty(), Optional.of("no-such-rule"), 10)
                        .rows())
                .isEmpty();
    }

    @Test
    void aTableIsCutAndSaysSo() {
        enter(adviser, Role.PERSONAL_ADVISER);
        leaver();
        enter(manager, Role.TEAM_MANAGER);
        LateView late = figures.late(Optional.empty(), Optional.of(FIRST), 1);
        assertThat(late.rows()).hasSize(1);
        assertThat(late.all()).isEqualTo(2);
        assertThat(late.isCut()).isTrue();
    }

    @Test
    void whoHasTwoWorkersCountsForBothAndOnceForTheTeam() {
        PersonId second = household.somebody(Role.SOCIAL_WORKER);
        PersonId officer = household.somebody(Role.REVIEWING_OFFICER);
        household.allocate(second, young, Capacity.SOCIAL_WORKER);
        household.allocate(officer, young, Capacity.REVIEWING_OFFICER);
        enter(household.managerOf(adviser, second, officer), Role.TEAM_MANAGER);
        TeamFigures seen = figures.see();
        assertThat(seen.people()).isEqualTo(1);
        assertThat(seen.rules()).contains(new ByRule(FIRST, new Count(1, 1, 0, 3)));
        assertThat(seen.workers()).extracting(ByWorker::count).containsExactly(seen.all(), seen.all());
    }

    @Test
    void whatWasPutAwayWithAReasonIsNotLate() {
        queue.settle(young, FIRST, today().minusDays(10), SettleReason.NOT_WANTED, "Asked us not to come");
        assertThat(late()).extracting(one -> one.clock().rule()).doesNotContain(FIRST);
    }

    @Test
    void visitsAndCallsAreCountedInTheirMonth() {
        enter(adviser, Role.PERSONAL_ADVISER);
        contact(ContactKind.VISIT, true);
        contact(ContactKind.VISIT, false);
        contact(ContactKind.CALL, true);
        contact(ContactKind.TEXT, true);
        enter(manager, Role.TEAM_MANAGER);
        Trend met = trends.see().get(1);
        assertThat(met.points().get(11).values()).containsExactly(1L, 2L);
        assertThat(figures.see().workers().get(0).visits()).isEqualTo(1);
    }

    @Test
    void aTeamIsCountedOnceAWeek() {
        String team = team();
        tallies.take(team, today());
        Trend.Point week = trends.see().get(0).points().get(Trend.WEEKS - 1);
        assertThat(week).isEqualTo(new Trend.Point(Tallies.week(today()), List.of((long) late().size())));
        assertThat(tallies.missing(today(), ""))
                .noneSatisfy(one -> assertThat(one.teamId()).isEqualTo(team));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> tallies.take(team, today()));
        assertThat(trends.see().get(0).points().get(Trend.WEEKS - 1)).isEqualTo(week);
    }

    @Test
    void everyTableCanBeTakenAlong() {
        for (String table : List.of("workers", "rules", "late", "sign-off", "weeks", "met", "signed")) {
            Sheet sheet = sheets.copy(table, Optional.empty(), Optional.empty());
            assertThat(sheet.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(sheet.columns()));
        }
        assertThat(sheets.copy("late", Optional.of(adviser), Optional.of(FIRST)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row).contains(today().minusDays(3), 3L));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> sheets.copy("nothing", Optional.empty(), Optional.empty()));
    }

    @Test
    void aLargeTeamAsksNoMoreThanASmallOne() {
        List<String> one =
                statements.of(() -> assertThat(figures.see().people()).isEqualTo(1));
        enter(adviser, Role.PERSONAL_ADVISER);
        for (int i = 1; i < 12; i++) {
            leaver();
        }
        enter(manager, Role.TEAM_MANAGER);
        List<String> many =
                statements.of(() -> assertThat(figures.see().people()).isEqualTo(12));
        assertThat(many).hasSameSizeAs(one).hasSizeLessThan(37);
    }

    @Test
    void nobodyElseCounts() {
        enter(household.managerOf(household.somebody(Role.PERSONAL_ADVISER)), Role.TEAM_MANAGER);
        assertThat(figures.see().people()).isZero();
        assertThat(figures.late(Optional.of(adviser), Optional.empty(), 10).rows())
                .isEmpty();
        for (Role role : Set.of(Role.PERSONAL_ADVISER, Role.REVIEWING_OFFICER, Role.ADMINISTRATOR)) {
            enter(adviser, role);
            refused(figures::see);
            refused(trends::see);
            refused(() -> figures.late(Optional.empty(), Optional.empty(), 10));
            refused(() -> sheets.copy("late", Optional.empty(), Optional.empty()));
        }
    }

    /** 19, and moved ten days ago into a home that we found: a visit was due three days ago. */
    private PersonId leaver() {
        PersonId one = household.youngPerson(19);
        household.allocate(adviser, one, Capacity.ADVISER);
        care.save(one, id(), 0, SpellKind.CARE_ORDER, today().minusYears(8), today().minusYears(1));
        HomeFacts home = new HomeFacts(today().minusDays(10), null, Accommodation.U, true, true, Set.of(), "");
        care.save(one, id(), 0, home);
        return one;
    }

    private void contact(ContactKind kind, boolean seen) {
        contacts.record(young, id(), new ContactWanted(kind, today(), seen, "Tea", List.of(), Optional.empty()));
    }

    private List<LateRow> late() {
        return figures.late(Optional.empty(), Optional.empty(), 100).rows();
    }

    private String team() {
        return workforce.ledBy(manager, today()).get(0).team().teamId();
    }

    private LocalDate today() {
        return household.today();
    }

    private void enter(PersonId person, Role role) {
        caller.enter(person, Set.of(role), null);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
