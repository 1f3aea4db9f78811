package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Home;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.mine.MyMeeting;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.meeting.work.ChangeService;
import uk.opendoor.meeting.work.WorkMeeting;
import uk.opendoor.meeting.work.WorkMeetingsService;
import uk.opendoor.shared.PersonId;

/** Another date for two parents who live apart: who is told, who must agree, and what it costs. */
@ExtendWith(ArquillianExtension.class)
class ChangeServiceIT {

    private static final int FAR = 30;

    @Inject
    private ChangeService changes;

    @Inject
    private WorkMeetingsService work;

    @Inject
    private MyMeetingsService mine;

    @Inject
    private Conference conference;

    @Inject
    private TwoParents parents;

    private PersonId child;
    private PersonId worker;
    private PersonId manager;
    private PersonId mother;
    private PersonId father;
    private BookingWanted wanted;

    @BeforeEach
    void bring() {
        parents.bring();
        child = parents.child();
        worker = parents.worker();
        manager = parents.manager();
        mother = parents.mother();
        father = parents.father();
        wanted = parents.wanted(FAR);
    }

    @Test
    void aChangeOfOnesOwnTimeIsNoneForTheOther() {
        parents.book(wanted);
        Slot later = new Slot(conference.tuesday(FAR).atTime(11, 30), 30);
        assertThat(changes.change(
                        child,
                        wanted.id(),
                        Conference.id(),
                        to(later, parents.guest(wanted, father).invitationId(), ChangeReason.ASKED)))
                .isTrue();
        assertThat(conference.notices(father, "meetingChanged")).isEqualTo(1);
        assertThat(conference.notices(mother, "meetingChanged")).isZero();
        assertThat(parents.seen(wanted, mother).changes()).isEmpty();
        assertThat(parents.seen(wanted, father).changes()).singleElement().satisfies(change -> {
            assertThat(change.old().starts()).isEqualTo(conference.tuesday(FAR).atTime(11, 15));
            assertThat(change.shortNotice()).isFalse();
        });
    }

    @Test
    void insideTheNoticePeriodAManagerAgreesBeforeAnybodyIsTold() {
        BookingWanted soon = parents.wanted(1);
        parents.book(soon);
        String form = Conference.id();
        ChangeWanted later = to(new Slot(conference.tuesday(20).atTime(14, 0), 120), null, ChangeReason.ROOM);
        assertThat(changes.change(child, soon.id(), form, later)).isFalse();
        assertThat(changes.change(child, soon.id(), form, later))
                .as("the same form")
                .isFalse();
        assertThat(conference.notices(manager, "newForWorker")).isEqualTo(1);
        assertThat(conference.notices(mother, "meetingChanged")).isZero();
        assertThatExceptionOfType(MovedOn.class)
                .as("another one while it waits")
                .isThrownBy(() -> changes.change(child, soon.id(), Conference.id(), later));
        parents.asManager();
        assertThat(work.waiting()).isEqualTo(1);
        changes.decide(child, soon.id(), form, true);
        assertThat(conference.notices(mother, "meetingChanged")).isEqualTo(1);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> changes.decide(child, soon.id(), form, true));
        MyMeeting his = parents.seen(soon, father);
        assertThat(his.slot().starts()).isEqualTo(conference.tuesday(20).atTime(15, 15));
        assertThat(his.lateChange()).isTrue();
    }

    @Test
    void whatAManagerRefusesNobodyHearsOf() {
        BookingWanted soon = parents.wanted(1);
        parents.book(soon);
        String form = Conference.id();
        changes.change(child, soon.id(), form, to(null, null, ChangeReason.NOT_NEEDED));
        parents.asManager();
        changes.decide(child, soon.id(), form, false);
        assertThat(conference.notices(mother, "meetingOff")).isZero();
        assertThat(conference.notices(worker, "newForWorker")).isEqualTo(1);
        assertThat(parents.seen(soon, mother).booked()).isTrue();
        assertThat(parents.seen(soon, mother).changes()).isEmpty();
    }

    @Test
    void aManagerWhoAsksHasSaidYesWithIt() {
        BookingWanted soon = parents.wanted(1);
        parents.book(soon);
        parents.asManager();
        assertThat(changes.change(child, soon.id(), Conference.id(), to(null, null, ChangeReason.NOT_NEEDED)))
                .isTrue();
        assertThat(conference.notices(father, "meetingOff")).isEqualTo(1);
        MyMeeting his = parents.seen(soon, father);
        assertThat(his.off()).isTrue();
        assertThat(his.place().room()).isEmpty();
    }

    @Test
    void aLateChangeAsksWhatItCostAndAnEarlyOneDoesNot() {
        parents.book(wanted);
        Slot next = new Slot(conference.tuesday(FAR + 7).atTime(10, 0), 120);
        changes.change(child, wanted.id(), Conference.id(), to(next, null, ChangeReason.COURT));
        parents.enter(mother);
        assertThatExceptionOfType(MovedOn.class)
                .isThrownBy(() -> mine.cost(child, wanted.id(), Home.FAMILY, Conference.id(), "The bus"));
        BookingWanted soon = parents.wanted(1);
        parents.book(soon);
        parents.asManager();
        changes.change(child, soon.id(), Conference.id(), to(null, null, ChangeReason.CHAIR_AWAY));
        parents.enter(mother);
        String form = Conference.id();
        mine.cost(child, soon.id(), Home.FAMILY, form, "A day without pay");
        mine.cost(child, soon.id(), Home.FAMILY, form, "A day without pay");
        assertThat(parents.seen(soon, mother).costTold()).isTrue();
        assertThat(parents.seen(soon, father).costTold()).isFalse();
        parents.asWorker();
        assertThat(work.see(child, soon.id()).guests())
                .flatExtracting(WorkMeeting.Guest::costs)
                .containsExactly("A day without pay");
    }

    private static ChangeWanted to(Slot next, String only, ChangeReason reason) {
        return new ChangeWanted(next, only, reason, "Said on the phone");
    }
}
