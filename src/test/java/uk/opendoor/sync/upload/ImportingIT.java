package uk.opendoor.sync.upload;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.account.Town;
import uk.opendoor.family.Household;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.sync.Outcome;
import uk.opendoor.sync.Sent;
import uk.opendoor.sync.SyncKind;

/** What was looked at is what is imported, once, and nothing stays of it. */
@ExtendWith(ArquillianExtension.class)
class ImportingIT {

    private static final String HEADER =
            "reference,givenName,familyName,knownAs,dateOfBirth,caseReference,youngPerson,withdrawn\n";

    @Inject
    private Importing importing;

    @Inject
    private UploadService service;

    @Inject
    private Uploads uploads;

    @Inject
    private Household household;

    @Inject
    private Sent sent;

    @Inject
    private Town town;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private final String file = UUID.randomUUID().toString();
    private String ash;
    private PersonId administrator;

    @BeforeEach
    void look() {
        ash = sent.reference();
        administrator = household.somebody(Role.ADMINISTRATOR);
        caller.enter(administrator, Set.of(Role.ADMINISTRATOR), null);
        importing.look(
                file,
                SyncKind.PEOPLE,
                (HEADER + ash + ",Robin,Ashdown,,01/05/2010,,yes,\nx y,Robin,=Ashdown,,,,,\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLookShowsWhatWouldBecomeOfEachRowAndChangesNothing() {
        UploadView seen = service.see(file, null, 0);
        assertThat(seen.begun()).isFalse();
        assertThat(seen.counts()).isEqualTo(Map.of(Outcome.CREATED, 1L, Outcome.WRONG, 1L));
        assertThat(seen.rows()).extracting(UploadView.Row::number).containsExactly(2, 3);
        assertThat(seen.rows().get(1).problems()).hasSize(2).allMatch(says -> says.contains(" must "));
        assertThat(service.see(file, Outcome.WRONG, 0).rows()).hasSize(1);
        assertThat(sent.ours(ash)).isEmpty();
    }

    @Test
    void pressedTwiceItIsImportedOnceAndWhatStoodInItIsForgotten() {
        importing.carryOut(file);
        importing.carryOut(file);
        UploadView seen = service.see(file, null, 0);
        assertThat(seen.begun()).isTrue();
        assertThat(seen.counts()).isEqualTo(Map.of(Outcome.CREATED, 1L, Outcome.WRONG, 1L));
        assertThat(town.one("select family_name from person where person_id = ?", sent.ours(ash)))
                .isEqualTo("Ashdown");
        assertThat(town.one("select max(content) from uploaded_row where file_id = ?", file))
                .isNull();
    }

    @Test
    void aFileOfMeetingsIsLookedAtRowByRow() {
        importing.carryOut(file);
        String id = UUID.randomUUID().toString();
        LocalDate day = town.today().plusDays(30);
        LocalDate spring = LocalDate.of(day.getYear() + 1, 3, 31).with(previousOrSame(SUNDAY));
        String rows = "M1" + ash + ",core group,\"" + ash + "; nobody\"," + day + " 10:00,60,,,,,,,,\n"
                + "M2" + ash + ",core group," + ash + "," + spring + " 01:30,60,,,,,,,,\n"
                + "M3" + ash + ",core group," + ash + "," + day + " 10:00,60,=1+1,,,,,,,yes\n";
        importing.look(
                id,
                SyncKind.MEETINGS,
                ("reference,kind,children,starts,minutes,place,chair,socialWorkers,advisers,youngPeople,parents,"
                                + "supporters,cancelled\n" + rows)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(service.see(id, null, 0).rows())
                .extracting(UploadView.Row::outcome)
                .containsExactly(Outcome.WRONG, Outcome.WRONG, Outcome.CREATED);
        assertThat(service.see(id, Outcome.WRONG, 0).rows())
                .flatExtracting(UploadView.Row::problems)
                .containsExactly(
                        "children, number 2, is nobody whom we know by this reference. Send the person first.",
                        "starts is in the hour that the clocks leave out on that night. There is no such time.");
        assertThat(sent.ours("M3" + ash)).isEmpty();
        importing.carryOut(id);
        assertThat(sent.ours("M3" + ash)).isNotEmpty();
    }

    /** Each sign of it takes six where it is kept. */
    @Test
    void aRowFullOfSignsThatCannotBeSeenIsWrongAndNothingWorse() {
        String id = UUID.randomUUID().toString();
        String cell = "\u0001".repeat(3000);
        importing.look(
                id,
                SyncKind.PEOPLE,
                (HEADER + String.join(",", cell, cell, cell, cell, cell, cell, cell, cell))
                        .getBytes(StandardCharsets.UTF_8));
        importing.carryOut(id);
        assertThat(service.see(id, null, 0).counts()).isEqualTo(Map.of(Outcome.WRONG, 1L));
    }

    @Test
    void aLongFileIsTakenInPartsAndGoesOnWhereItWasStopped() {
        String id = UUID.randomUUID().toString();
        int rows = UploadService.PART + 20;
        String text = IntStream.range(0, rows)
                .mapToObj(i -> ash + "-" + i + ",Robin,Ashdown,,01/05/2010,,yes,\n")
                .collect(Collectors.joining());
        importing.look(id, SyncKind.PEOPLE, (HEADER + text).getBytes(StandardCharsets.UTF_8));
        assertThat(service.begin(id)).isTrue();
        assertThat(service.begin(id)).isFalse();
        assertThat(service.see(id, null, 0).running()).isTrue();
        town.run("update uploaded_file set taken_at = {ts '2020-01-01 00:00:00'} where file_id = ?", id);
        assertThat(service.see(id, null, 0))
                .matches(UploadView::stopped)
                .extracting(UploadView::taken)
                .isEqualTo(0L);
        importing.carryOut(id);
        Instant end = Instant.now().plusSeconds(60);
        while (service.see(id, null, 0).left() > 0 && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        UploadView seen = service.see(id, null, 0);
        assertThat(seen.counts()).isEqualTo(Map.of(Outcome.CREATED, (long) rows));
        assertThat(seen.left()).isZero();
        assertThat(sent.ours(ash + "-" + (rows - 1))).isNotEmpty();
        assertThat(service.begin(id)).isFalse();
    }

    @Test
    void theSameFormSentTwiceIsOneFile() {
        importing.look(file, SyncKind.PEOPLE, (HEADER + "other,Robin,A,,,,no,").getBytes(StandardCharsets.UTF_8));
        assertThat(service.see(file, null, 0).rows()).hasSize(2);
    }

    @Test
    void afterADayNothingIsLeft() {
        uploads.forget(clock.instant().minus(OldUploads.KEPT));
        assertThat(service.see(file, null, 0).rows()).hasSize(2);
        uploads.forget(clock.instant().plus(Duration.ofSeconds(1)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.see(file, null, 0));
        assertThat(town.one("select reference from uploaded_row where file_id = ?", file))
                .isEmpty();
    }

    @Test
    void nobodyButAnAdministratorLooksOrImports() {
        for (Role role : List.of(Role.TEAM_MANAGER, Role.SOCIAL_WORKER, Role.SERVICE, Role.FAMILY_MEMBER)) {
            caller.enter(administrator, Set.of(role), null);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.see(file, null, 0));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> importing.carryOut(file));
        }
        assertThat(sent.ours(ash)).isEmpty();
    }
}
