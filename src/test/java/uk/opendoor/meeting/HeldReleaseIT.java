package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.book.ReleaseService;
import uk.opendoor.meeting.book.Unexplained;
import uk.opendoor.meeting.held.HeldDeed;
import uk.opendoor.meeting.held.HeldState;
import uk.opendoor.meeting.held.SaidMeeting;
import uk.opendoor.meeting.held.work.HeldMeetingsService;
import uk.opendoor.meeting.held.work.HeldView;
import uk.opendoor.meeting.work.ChangeService;
import uk.opendoor.meeting.work.WorkMeetingsService;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A meeting of the case system from waiting to released, turned down or called off, and what it says afterwards. */
@ExtendWith(ArquillianExtension.class)
class HeldReleaseIT {

    private static final int FAR = 30;

    @Inject
    private ACaseSystem system;

    @Inject
    private ReleaseService releases;

    @Inject
    private HeldMeetingsService helds;

    @Inject
    private WorkMeetingsService work;

    @Inject
    private ChangeService changes;

    @Inject
    private TwoParents parents;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    private PersonId child;
    private LocalDate day;
    private BookingWanted wanted;
    private String id;

    @BeforeEach
    void bring() {
        parents.bring();
        child = parents.child();
        day = conference.tuesday(FAR);
        wanted = parents.wanted(FAR);
        system.says(said(day, false));
        parents.asWorker();
        id = helds.mine().get(0).id();
    }

    @Test
    void releasedTwiceByOneFormItIsOneMeetingWhichTheFamilySees() {
        int base = base();
        releases.release(child, id, base, wanted);
        releases.release(child, id, base, wanted);
        assertThat(booked()).singleElement().isEqualTo(wanted.id());
        assertThat(seen().held().state()).isEqualTo(HeldState.RELEASED);
        assertThat(seen().held().meetingId()).isEqualTo(wanted.id());
        assertThat(helds.mine()).isEmpty();
        assertThat(parents.seen(wanted, parents.mother()).slot().starts()).isEqualTo(day.atTime(10, 0));
        assertThat(conference.notices(parents.mother(), "meetingBooked")).isEqualTo(1);
    }

    @Test
    void whoIsSlowerIsToldAndBooksNothing() {
        int base = base();
        releases.release(child, id, base, wanted);
        movedOn(() -> releases.release(child, id, base, parents.wanted(FAR)));
        movedOn(() -> releases.release(child, id, base(), parents.wanted(FAR)));
        movedOn(() -> settle(HeldDeed.TURNED_DOWN, "Too late for that"));
        assertThat(booked()).hasSize(1);
        assertThat(conference.notices(parents.mother(), "meetingBooked")).isEqualTo(1);
    }

    @Test
    void nobodyReleasesAnotherDayThanTheOneTheyLookedAt() {
        int base = base();
        system.says(said(day.plusDays(1), false));
        movedOn(() -> releases.release(child, id, base, wanted));
        assertThat(booked()).isEmpty();
        releases.release(child, id, base(), wanted);
        assertThat(seen().otherwise()).isFalse();
    }

    @Test
    void theSameChecksHoldAsForAnyOther() {
        LocalDate saturday = day.plusDays(4);
        assertThatExceptionOfType(Unexplained.class)
                .isThrownBy(() -> releases.release(child, id, base(), at(saturday, "")));
        assertThat(seen().held().state()).isEqualTo(HeldState.WAITING);
        releases.release(child, id, base(), at(saturday, "The only day on which both can come"));
        assertThat(booked()).hasSize(1);
    }

    @Test
    void calledOffBeforeItIsReleasedItIsOutOfTheListUntilItIsOnAgain() {
        system.says(said(day, true));
        assertThat(helds.mine()).noneMatch(one -> one.held().isWaiting());
        movedOn(() -> releases.release(child, id, base(), wanted));
        assertThat(booked()).isEmpty();
        system.says(said(day, false));
        assertThat(helds.mine()).anyMatch(one -> one.held().isWaiting());
    }

    @Test
    void turnedDownItStaysSoWhateverComesUntilSomebodyPutsItBack() {
        int base = base();
        helds.settle(child, id, base, HeldDeed.TURNED_DOWN, "Professionals only");
        helds.settle(child, id, base, HeldDeed.TURNED_DOWN, "Professionals only");
        system.says(said(day.plusDays(1), false));
        assertThat(seen().decisions())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo("Professionals only"));
        movedOn(() -> releases.release(child, id, base(), wanted));
        settle(HeldDeed.PUT_BACK, "");
        releases.release(child, id, base(), wanted);
        assertThat(booked()).hasSize(1);
    }

    @Test
    void anotherDateAfterItsReleaseChangesNothingAndStandsOnce() {
        releases.release(child, id, base(), wanted);
        system.says(said(day.plusDays(7), false));
        system.says(said(day.plusDays(7), false));
        parents.asWorker();
        assertThat(helds.mine()).singleElement().matches(HeldView::otherwise);
        assertThat(work.see(child, wanted.id()).said().slot().day()).isEqualTo(day.plusDays(7));
        assertThat(parents.seen(wanted, parents.mother()).slot().day()).isEqualTo(day);
        assertThat(conference.notices(parents.mother(), "meetingChanged")).isZero();
        parents.asWorker();
        Slot next = new Slot(day.plusDays(7).atTime(10, 0), 90);
        changes.change(child, wanted.id(), Conference.id(), change(next));
        assertThat(work.see(child, wanted.id()).said()).isNull();
        assertThat(helds.mine()).noneMatch(HeldView::otherwise);
        assertThat(parents.seen(wanted, parents.mother()).slot().day()).isEqualTo(day.plusDays(7));
    }

    @Test
    void offAfterItsReleaseItStandsUntilItIsCalledOffHereAndAgainWhenItIsOn() {
        releases.release(child, id, base(), wanted);
        system.says(said(day, true));
        assertThat(work.see(child, wanted.id()).said().slot()).isNull();
        changes.change(child, wanted.id(), Conference.id(), change(null));
        assertThat(work.see(child, wanted.id()).said()).isNull();
        system.says(said(day, false));
        assertThat(work.see(child, wanted.id()).said().slot().day()).isEqualTo(day);
    }

    @Test
    void anotherPlaceAfterItsReleaseIsADifferenceUntilAReasonIsGiven() {
        releases.release(child, id, base(), wanted);
        SaidMeeting there = said(day, false);
        system.says(new SaidMeeting(
                there.reference(),
                there.kind(),
                there.children(),
                there.starts(),
                there.minutes(),
                "The hall, Ashmere",
                there.guests(),
                false));
        parents.asWorker();
        assertThat(helds.mine()).singleElement().matches(HeldView::otherwise);
        assertThat(work.see(child, wanted.id()).said()).satisfies(said -> {
            assertThat(said.place()).isEqualTo("The hall, Ashmere");
            assertThat(said.slot()).isNull();
            assertThat(said.off()).isFalse();
        });
        assertThat(parents.seen(wanted, parents.mother()).toString()).doesNotContain("Ashmere");
        settle(HeldDeed.KEPT, "All who come have been rung");
        assertThat(work.see(child, wanted.id()).said()).isNull();
        assertThat(helds.mine()).isEmpty();
    }

    @Test
    void whoIsNamedAndNotRelatedHereIsToldToTheWorkerAndNobodyElse() {
        PersonId aunt = household.somebody(Role.FAMILY_MEMBER);
        system.says(system.meeting(day, false, List.of(child), new SaidMeeting.Guest(aunt, InvitedAs.PARENT)));
        assertThat(seen().guests()).singleElement().satisfies(one -> {
            assertThat(one.who()).isEqualTo(aunt);
            assertThat(one.name()).isEqualTo("Test Invented");
            assertThat(one.as()).isEqualTo(InvitedAs.PARENT);
        });
    }

    @Test
    void aReasonKeepsTheMeetingAsItIs() {
        releases.release(child, id, base(), wanted);
        movedOn(() -> settle(HeldDeed.KEPT, "Nothing to keep"));
        system.says(said(day.plusDays(7), false));
        settle(HeldDeed.KEPT, "The chair comes on the day that was booked");
        assertThat(work.see(child, wanted.id()).said()).isNull();
        system.says(said(day.plusDays(7), false));
        assertThat(work.see(child, wanted.id()).said()).isNull();
        system.says(said(day.plusDays(8), false));
        assertThat(work.see(child, wanted.id()).said()).isNotNull();
    }

    @Test
    void itIsReleasedForThoseItIsAboutAndByWhoMayBookForThemAll() {
        PersonId other = household.youngPerson(14);
        household.allocate(parents.worker(), other, Capacity.SOCIAL_WORKER);
        notThere(() -> releases.release(child, id, base(), conference.wanted(FAR, List.of(child, other))));
        system.says(system.meeting(day, false, List.of(child, other)));
        notThere(() -> releases.release(child, id, base(), wanted));
        releases.release(child, id, base(), conference.wanted(FAR, List.of(child, other)));
        assertThat(booked()).hasSize(1);
        PersonId stranger = conference.worker(household.youngPerson(14));
        caller.enter(stranger, Set.of(Role.SOCIAL_WORKER), null);
        notThere(() -> releases.release(child, id, 0, wanted));
        notThere(() -> helds.settle(child, id, 0, HeldDeed.KEPT, "Not mine to keep"));
    }

    private SaidMeeting said(LocalDate on, boolean off) {
        return system.meeting(on, off, List.of(child), new SaidMeeting.Guest(parents.mother(), InvitedAs.PARENT));
    }

    private BookingWanted at(LocalDate on, String despite) {
        return new BookingWanted(
                Conference.id(),
                MeetingKind.REVIEW_CONFERENCE,
                List.of(child),
                new Slot(LocalDateTime.of(on, ACaseSystem.TEN), 60),
                new Where("Room 3", ""),
                null,
                List.of(conference.comes(parents.worker(), InvitedAs.SOCIAL_WORKER, child)),
                despite);
    }

    private static ChangeWanted change(Slot next) {
        return new ChangeWanted(next, null, ChangeReason.ROOM, "As the case system has it");
    }

    private HeldView seen() {
        parents.asWorker();
        return helds.see(child, id);
    }

    private int base() {
        return seen().held().version();
    }

    private void settle(HeldDeed deed, String why) {
        helds.settle(child, id, base(), deed, why);
    }

    private List<String> booked() {
        parents.asWorker();
        return work.mine(household.today(), day.plusYears(1)).stream()
                .map(one -> one.id())
                .toList();
    }

    private static void movedOn(Runnable deed) {
        assertThatExceptionOfType(MovedOn.class).isThrownBy(deed::run);
    }

    private static void notThere(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
