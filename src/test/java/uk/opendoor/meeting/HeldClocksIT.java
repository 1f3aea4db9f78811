package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.book.ReleaseService;
import uk.opendoor.meeting.held.HeldDeed;
import uk.opendoor.meeting.held.work.HeldMeetingsService;
import uk.opendoor.meeting.held.work.HeldView;
import uk.opendoor.shared.PersonId;

/** What the case system says stands in the queue until a worker has decided. */
@ExtendWith(ArquillianExtension.class)
class HeldClocksIT {

    private static final int FAR = 30;
    private static final String RELEASE = "meeting-release";
    private static final String OTHERWISE = "meeting-says-otherwise";

    @Inject
    private ACaseSystem system;

    @Inject
    private QueueService queue;

    @Inject
    private ReleaseService releases;

    @Inject
    private HeldMeetingsService helds;

    @Inject
    private TwoParents parents;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    private PersonId child;
    private LocalDate day;

    @BeforeEach
    void bring() {
        parents.bring();
        child = parents.child();
        day = conference.tuesday(FAR);
        says(day, false);
    }

    @Test
    void whatWaitsIsDueInTimeToTellTheFamily() {
        assertThat(clocks(RELEASE)).singleElement().satisfies(clock -> {
            assertThat(clock.due()).isEqualTo(conference.workingDaysBefore(day, 5));
            assertThat(clock.action()).isEqualTo("/work/meetings/held#held-" + one().id());
        });
    }

    @Test
    void whatComesTooLateIsDueTheDayItComes() {
        says(household.today().plusDays(1), false);
        assertThat(clocks(RELEASE))
                .singleElement()
                .satisfies(clock -> assertThat(clock.due()).isEqualTo(household.today()));
    }

    /** The bank holidays of that year are not known, and somebody's queue must not fall over it. */
    @Test
    void whatIsYearsAheadIsNotDueYet() {
        says(day.plusYears(30), false);
        assertThat(clocks(RELEASE)).isEmpty();
        assertThat(one().held().isWaiting()).isTrue();
    }

    @Test
    void itCannotBePutAwayWithAReason() {
        parents.asWorker();
        assertThat(queue.of(child)).anyMatch(row -> row.clock().rule().equals(RELEASE) && row.awaited());
    }

    @Test
    void turnedDownOrCalledOffItIsOutOfTheQueue() {
        says(day, true);
        assertThat(clocks(RELEASE)).isEmpty();
        says(day, false);
        HeldView one = one();
        helds.settle(child, one.id(), one.held().version(), HeldDeed.TURNED_DOWN, "Professionals only");
        assertThat(clocks(RELEASE)).isEmpty();
    }

    @Test
    void anotherDateAfterItsReleaseIsDueTheNextDay() {
        parents.asWorker();
        HeldView one = one();
        releases.release(child, one.id(), one.held().version(), parents.wanted(FAR));
        assertThat(clocks(RELEASE)).isEmpty();
        says(day.plusDays(7), false);
        assertThat(clocks(OTHERWISE))
                .singleElement()
                .satisfies(clock -> assertThat(clock.due()).isAfter(household.today()));
    }

    private void says(LocalDate on, boolean off) {
        system.says(system.meeting(on, off, List.of(child)));
    }

    private HeldView one() {
        parents.asWorker();
        return helds.mine().get(0);
    }

    private List<RunningClock> clocks(String rule) {
        parents.asWorker();
        return queue.of(child).stream()
                .map(row -> row.clock())
                .filter(clock -> clock.rule().equals(rule))
                .toList();
    }
}
