package uk.opendoor.meeting.release.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.Conference;
import uk.opendoor.meeting.release.ADesk;
import uk.opendoor.meeting.release.extract.Refused;
import uk.opendoor.meeting.release.mine.MyPapersService;
import uk.opendoor.meeting.release.paper.ReleaseState;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Who works at the desk, to whom a paper can go, and when it is over. */
@ExtendWith(ArquillianExtension.class)
class DeskAccessIT {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Inject
    private DeskService desk;

    @Inject
    private MyPapersService mine;

    @Inject
    private ADesk atTheDesk;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    private PersonId child;
    private PersonId worker;
    private PersonId officer;
    private PersonId mother;
    private String meeting;
    private LocalDate later;

    @BeforeEach
    void bring() {
        child = household.youngPerson(15);
        worker = conference.worker(child);
        officer = conference.reachable(household.somebody(Role.REVIEWING_OFFICER));
        household.allocate(officer, child, Capacity.REVIEWING_OFFICER);
        later = household.today().plusMonths(6);
        mother = conference.parent(later, List.of(child), Permission.MEETING);
        meeting = atTheDesk.meeting(worker, child, 30, mother);
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void onlyThoseWhoWorkAtTheDeskSeeIt() {
        String paper = atTheDesk.put(child, meeting, ADesk.CLEAN);
        PersonId adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, child, Capacity.ADVISER);
        for (Map.Entry<PersonId, Role> one : Map.of(
                        adviser,
                        Role.PERSONAL_ADVISER,
                        household.somebody(Role.SOCIAL_WORKER),
                        Role.SOCIAL_WORKER,
                        mother,
                        Role.FAMILY_MEMBER,
                        child,
                        Role.YOUNG_PERSON)
                .entrySet()) {
            atTheDesk.enter(one.getKey(), one.getValue());
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.whose(paper));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.see(child, paper));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.pdf(child, paper));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> atTheDesk.put(child, meeting, "Mine"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> atTheDesk.give(child, paper, mother));
        }
        atTheDesk.enter(household.managerOf(worker), Role.TEAM_MANAGER);
        assertThat(desk.see(child, paper).pages()).isNotEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> atTheDesk.put(child, meeting, "Mine"));
    }

    @Test
    void nobodyWhoIsNotInvitedCanBeGivenIt() {
        PersonId stranger = conference.parent(later, List.of(child), Permission.MEETING);
        String paper = atTheDesk.put(child, meeting, ADesk.CLEAN);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> atTheDesk.give(child, paper, stranger));
        PersonId other = household.youngPerson(12);
        household.allocate(worker, other, Capacity.SOCIAL_WORKER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.see(other, paper));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> atTheDesk.put(other, meeting, ADesk.CLEAN));
    }

    @Test
    void itEndsOnItsDayAndOnTheEighteenthBirthday() {
        PersonId almost = household.youngPerson(17);
        household.allocate(worker, almost, Capacity.SOCIAL_WORKER);
        PersonId parent = conference.parent(later.plusYears(1), List.of(almost), Permission.MEETING);
        LocalDate birthday = household.today().plusYears(1);
        clock.forwardTo(birthday.minusDays(20).atTime(9, 0).atZone(ENGLAND).toInstant());
        atTheDesk.enter(worker, Role.SOCIAL_WORKER);
        String paper = atTheDesk.put(almost, null, ADesk.CLEAN);
        String release = atTheDesk.give(almost, paper, parent);
        as(parent);
        assertThat(mine.read(almost, release)).isNotEmpty();
        clock.forwardTo(birthday.atTime(0, 1).atZone(ENGLAND).toInstant());
        as(parent);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mine.read(almost, release));
        atTheDesk.enter(worker, Role.SOCIAL_WORKER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> atTheDesk.give(almost, paper, parent));
        assertThat(atTheDesk.give(almost, paper, Conference.id(), almost)).isEqualTo(ReleaseState.RELEASED);
    }

    @Test
    void aFileThatCannotBeCheckedIsNotKept() {
        String form = Conference.id();
        PaperWanted empty = ADesk.wanted(form, null, meeting, "");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> desk.put(child, empty))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Refused.Why.EMPTY));
        assertThat(desk.of(child)).isEmpty();
        PaperWanted right = ADesk.wanted(form, null, meeting, ADesk.CLEAN);
        assertThat(desk.put(child, right)).isEqualTo(desk.put(child, right));
        assertThat(desk.of(child)).hasSize(1);
    }

    private void as(PersonId parent) {
        atTheDesk.enter(parent, Role.FAMILY_MEMBER);
    }
}
