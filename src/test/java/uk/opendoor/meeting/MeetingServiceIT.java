package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Home;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.book.BookService;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.book.Unexplained;
import uk.opendoor.meeting.mine.MyMeeting;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.meeting.work.ChangeService;
import uk.opendoor.meeting.work.WorkMeetingsService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.PersonId;

/** A conference from booking to held: for two parents who live apart, their worker and a manager. */
@ExtendWith(ArquillianExtension.class)
class MeetingServiceIT {

    private static final int FAR = 30;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Inject
    private BookService booking;

    @Inject
    private ChangeService changes;

    @Inject
    private WorkMeetingsService work;

    @Inject
    private MyMeetingsService mine;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    @Inject
    private TwoParents parents;

    private PersonId child;
    private PersonId worker;
    private PersonId mother;
    private PersonId father;
    private BookingWanted wanted;

    @BeforeEach
    void bring() {
        parents.bring();
        child = parents.child();
        worker = parents.worker();
        mother = parents.mother();
        father = parents.father();
        wanted = parents.wanted(FAR);
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void bookedTwiceByOneFormIsOneMeetingAndOneNoticeEach() {
        parents.book(wanted);
        booking.book(child, wanted);
        assertThat(work.mine(household.today(), household.today().plusMonths(3)))
                .singleElement()
                .satisfies(row -> assertThat(row.asked()).isEqualTo(2));
        assertThat(conference.notices(mother, "meetingBooked")).isEqualTo(1);
        assertThat(conference.notices(father, "meetingBooked")).isEqualTo(1);
        assertThat(conference.notices(worker, "meetingBooked")).isZero();
    }

    @Test
    void eachParentSeesOnlyTheirOwnTimeAndNobodyElse() {
        parents.book(wanted);
        MyMeeting hers = parents.seen(wanted, mother);
        assertThat(hers.slot().starts()).isEqualTo(conference.tuesday(FAR).atTime(10, 0));
        assertThat(hers.place().room()).isEqualTo("Room 3, Larchfield House");
        MyMeeting his = parents.seen(wanted, father);
        assertThat(his.slot().starts()).isEqualTo(conference.tuesday(FAR).atTime(11, 15));
        assertThat(his.place().room()).isEmpty();
        assertThat(List.of(hers, his)).allSatisfy(one -> {
            assertThat(one.attendees()).extracting(MyMeeting.Attendee::as).containsExactly(InvitedAs.SOCIAL_WORKER);
            assertThat(one.attendees()).extracting(MyMeeting.Attendee::name).containsOnlyNulls();
            assertThat(one.slot().minutes()).isEqualTo(45);
        });
    }

    @Test
    void whatSpeaksAgainstADayNeedsAReason() {
        LocalDate saturday = conference.tuesday(FAR).plusDays(4);
        BookingWanted weekend = at(new Slot(saturday.atTime(10, 0), 60), "");
        parents.asWorker();
        assertThatExceptionOfType(Unexplained.class)
                .isThrownBy(() -> booking.book(child, weekend))
                .satisfies(
                        why -> assertThat(why.warned()).extracting(Warned::what).containsExactly(Warned.What.WEEKEND));
        booking.book(child, at(new Slot(saturday.atTime(10, 0), 60), "The only day on which both can come"));
        assertThat(seenByWorkers()).hasSize(1);
    }

    @Test
    void warnsOfSomebodyWhoIsExpectedElsewhere() {
        parents.book(wanted);
        BookingWanted same = at(new Slot(conference.tuesday(FAR).atTime(10, 30), 60), "");
        assertThat(booking.against(child, same))
                .extracting(Warned::what)
                .containsOnly(Warned.What.CLASH)
                .hasSize(2);
        BookingWanted after = at(new Slot(conference.tuesday(FAR).atTime(12, 0), 60), "");
        assertThat(booking.against(child, after)).isEmpty();
    }

    @Test
    void anAnswerIsKeptWithItsTimeAndTheLastOneCounts() {
        parents.book(wanted);
        parents.enter(mother);
        String form = Conference.id();
        Needs needs = new Needs(Brings.ADVOCATE, "Tigrinya", false, true, false, false, true);
        mine.answer(child, wanted.id(), Home.FAMILY, form, AnswerKind.ANOTHER_TIME, "Not before eleven", needs);
        mine.answer(child, wanted.id(), Home.FAMILY, form, AnswerKind.ANOTHER_TIME, "Not before eleven", needs);
        mine.answer(child, wanted.id(), Home.FAMILY, Conference.id(), AnswerKind.COMING, "", Needs.NONE);
        assertThat(parents.seen(wanted, mother).answer().kind()).isEqualTo(AnswerKind.COMING);
        assertThat(parents.seen(wanted, mother).answer().receipt()).hasSize(8);
        assertThat(parents.seen(wanted, father).answer()).isNull();
        parents.asWorker();
        assertThat(parents.guest(wanted, mother).answer().kind()).isEqualTo(AnswerKind.COMING);
        assertThat(conference.notices(worker, "newForWorker")).isEqualTo(2);
    }

    @Test
    void anInterpreterIsAskedForInTimeUntilTheLastDayAndKeptAfterIt() {
        parents.book(wanted);
        LocalDate last = parents.seen(wanted, mother).needsBy();
        Needs welsh = new Needs(Brings.NOBODY, "Welsh", false, false, false, false, false);
        clock.forwardTo(last.atTime(23, 59).atZone(ENGLAND).toInstant());
        asks(welsh);
        assertThat(parents.seen(wanted, mother).answer().late()).isFalse();
        clock.forward(Duration.ofMinutes(2));
        asks(Needs.NONE);
        assertThat(parents.seen(wanted, mother).answer().late())
                .as("asks for nothing")
                .isFalse();
        asks(welsh);
        assertThat(parents.seen(wanted, mother).answer().late()).isTrue();
        assertThat(parents.seen(wanted, mother).answer().needs().language()).isEqualTo("Welsh");
        parents.asWorker();
        assertThat(parents.guest(wanted, mother).answer().late()).isTrue();
    }

    private void asks(Needs needs) {
        parents.enter(mother);
        mine.answer(child, wanted.id(), Home.FAMILY, Conference.id(), AnswerKind.COMING, "", needs);
    }

    @Test
    void nobodyAnswersWhatIsOverOrOff() {
        parents.book(wanted);
        clock.forwardTo(conference.tuesday(FAR).atTime(10, 0).atZone(ENGLAND).toInstant());
        parents.enter(mother);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> answer(mother, wanted));
        answer(father, wanted);
        clock.forward(Duration.ofMinutes(76));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> answer(father, wanted));
    }

    @Test
    void isHeldOnceItHasBegun() {
        parents.book(wanted);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> changes.hold(child, wanted.id()));
        clock.forwardTo(conference.tuesday(FAR).atTime(10, 1).atZone(ENGLAND).toInstant());
        parents.asWorker();
        changes.hold(child, wanted.id());
        assertThatExceptionOfType(MovedOn.class)
                .isThrownBy(() ->
                        changes.change(child, wanted.id(), Conference.id(), to(null, null, ChangeReason.NOT_NEEDED)));
        assertThat(parents.seen(wanted, mother).state()).isEqualTo(MeetingState.HELD);
    }

    /** With the worker and the mother, at the time of the meeting. */
    private BookingWanted at(Slot slot, String despite) {
        return new BookingWanted(
                Conference.id(),
                MeetingKind.CORE_GROUP,
                List.of(child),
                slot,
                new Where("Room 1", ""),
                null,
                List.of(
                        conference.comes(worker, InvitedAs.SOCIAL_WORKER, child),
                        conference.comes(mother, InvitedAs.PARENT, child)),
                despite);
    }

    private void answer(PersonId parent, BookingWanted what) {
        parents.enter(parent);
        mine.answer(child, what.id(), Home.FAMILY, Conference.id(), AnswerKind.COMING, "", Needs.NONE);
    }

    private List<?> seenByWorkers() {
        return work.mine(household.today(), household.today().plusMonths(3));
    }

    private static ChangeWanted to(Slot next, String only, ChangeReason reason) {
        return new ChangeWanted(next, only, reason, "Said on the phone");
    }
}
