package uk.opendoor.meeting.release.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Household;
import uk.opendoor.family.Whereabouts;
import uk.opendoor.family.WhereaboutsKept;
import uk.opendoor.meeting.Conference;
import uk.opendoor.meeting.release.find.Entry;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Who may see and change what must not appear, and what the portal adds by itself. */
@ExtendWith(ArquillianExtension.class)
class ListServiceIT {

    private static final Entry SCHOOL = new Entry(Entry.Kind.SCHOOL, "Brackenfield College");

    @Inject
    private ListService list;

    @Inject
    private KnownAlready known;

    @Inject
    private WhereaboutsKept whereabouts;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    private PersonId child;
    private PersonId worker;

    @BeforeEach
    void bring() {
        child = household.youngPerson(12);
        worker = conference.worker(child);
    }

    @Test
    void theSameFormAndTheSameWordsAreOne() {
        enter(worker, Role.SOCIAL_WORKER);
        String form = Conference.id();
        list.add(child, form, SCHOOL, "Nobody may wait there");
        list.add(child, form, SCHOOL, "Nobody may wait there");
        list.add(child, Conference.id(), SCHOOL, "Once more");
        assertThat(list.see(child).rows()).singleElement().satisfies(row -> {
            assertThat(row.entry()).isEqualTo(SCHOOL);
            assertThat(row.why()).isEqualTo("Nobody may wait there");
        });
        list.takeOff(child, form);
        list.takeOff(child, form);
        assertThat(list.see(child).rows()).isEmpty();
    }

    @Test
    void onlyTheirSocialWorkerAndReviewingOfficerSeeIt() {
        PersonId officer = household.somebody(Role.REVIEWING_OFFICER);
        household.allocate(officer, child, Capacity.REVIEWING_OFFICER);
        PersonId adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, child, Capacity.ADVISER);
        enter(officer, Role.REVIEWING_OFFICER);
        assertThat(list.see(child).rows()).isEmpty();
        refused(adviser, Role.PERSONAL_ADVISER);
        refused(household.managerOf(worker), Role.TEAM_MANAGER);
        refused(household.somebody(Role.SOCIAL_WORKER), Role.SOCIAL_WORKER);
        refused(child, Role.YOUNG_PERSON);
        refused(conference.relative(child), Role.FAMILY_MEMBER);
    }

    @Test
    void anEntryOfAnotherChildIsNotThere() {
        PersonId other = household.youngPerson(9);
        household.allocate(worker, other, Capacity.SOCIAL_WORKER);
        enter(worker, Role.SOCIAL_WORKER);
        String form = Conference.id();
        list.add(other, form, SCHOOL, "Theirs");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> list.takeOff(child, form));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> list.add(child, form, SCHOOL, "Mine"));
        assertThat(list.see(other).rows()).hasSize(1);
    }

    @Test
    void whereTheyLiveIsKnownWithItsPostcode() {
        whereabouts.keep(new Whereabouts(
                child,
                "14 Alder Close\nThornwick\nZZ9 4QP",
                "Brackenfield College",
                worker,
                Instant.parse("2026-11-01T09:00:00Z")));
        assertThat(known.home(child))
                .containsExactly(
                        new Entry(Entry.Kind.ADDRESS, "14 Alder Close, Thornwick, ZZ9 4QP"),
                        new Entry(Entry.Kind.POSTCODE, "ZZ9 4QP"));
        assertThat(known.daily(child)).containsExactly(SCHOOL);
    }

    @Test
    void howOthersAreReachedAndWhoIsABrotherIsKnown() {
        PersonId mother = conference.relative(child);
        PersonId father = conference.relative(child);
        PersonId brother = household.youngPerson(8);
        household.parent(father, brother);
        assertThat(known.contacts(child, mother))
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.kind()).isEqualTo(Entry.Kind.EMAIL));
        assertThat(known.siblings(List.of(child), mother)).hasSize(1);
        assertThat(known.siblings(List.of(child), father)).isEmpty();
    }

    private void refused(PersonId somebody, Role role) {
        enter(somebody, role);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> list.see(child));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> list.add(child, Conference.id(), SCHOOL, "Not mine"));
    }

    private void enter(PersonId somebody, Role role) {
        caller.enter(somebody, Set.of(role), null);
    }
}
