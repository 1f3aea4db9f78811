package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.book.ReleaseService;
import uk.opendoor.meeting.held.HeldDeed;
import uk.opendoor.meeting.held.SaidMeeting;
import uk.opendoor.meeting.held.work.HeldMeetingsService;
import uk.opendoor.meeting.work.WorkMeetingsService;
import uk.opendoor.shared.PersonId;
import uk.opendoor.store.SameMoment;

/** Two at the same moment: one is faster, and nothing is there twice. */
@ExtendWith(ArquillianExtension.class)
class HeldAtOnceIT {

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
    private TwoParents parents;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private SameMoment sameMoment;

    private PersonId child;
    private SaidMeeting said;

    @BeforeEach
    void bring() {
        parents.bring();
        child = parents.child();
        LocalDate day = conference.tuesday(FAR);
        said = system.meeting(day, false, List.of(child));
    }

    @Test
    void twoBatchesWithTheSameReferenceAreOneMeeting() throws Exception {
        atOnce(() -> system.says(said), () -> system.says(said));
        parents.asWorker();
        assertThat(helds.mine()).hasSize(1);
    }

    @Test
    void ofTwoWorkersOneReleasesIt() throws Exception {
        Held held = held();
        atOnce(() -> release(held, parents.wanted(FAR)), () -> release(held, parents.wanted(FAR)));
        assertThat(booked()).isEqualTo(1);
        assertThat(conference.notices(parents.mother(), "meetingBooked")).isEqualTo(1);
    }

    @Test
    void releasedOrTurnedDownButNeverBoth() throws Exception {
        Held held = held();
        atOnce(
                () -> release(held, parents.wanted(FAR)),
                () -> helds.settle(child, held.id(), held.version(), HeldDeed.TURNED_DOWN, "Not for the portal"));
        parents.asWorker();
        boolean isReleased = helds.see(child, held.id()).held().meetingId() != null;
        assertThat(booked()).isEqualTo(isReleased ? 1 : 0);
    }

    private record Held(String id, int version) {}

    private Held held() {
        system.says(said);
        parents.asWorker();
        return helds.mine().stream()
                .map(one -> new Held(one.id(), one.held().version()))
                .findFirst()
                .orElseThrow();
    }

    private void release(Held held, BookingWanted wanted) {
        releases.release(child, held.id(), held.version(), wanted);
    }

    private int booked() {
        parents.asWorker();
        return work.mine(household.today(), household.today().plusMonths(3)).size();
    }

    private void atOnce(Runnable one, Runnable other) throws Exception {
        sameMoment.of(asWorker(one), asWorker(other), Set.of(MovedOn.class, PersistenceException.class));
    }

    private Runnable asWorker(Runnable deed) {
        return () -> {
            parents.asWorker();
            deed.run();
        };
    }
}
