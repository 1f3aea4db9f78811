package uk.opendoor.meeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Read again by another library than the one that writes it. */
class AppointmentFileTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final AppointmentFile FILE =
            new AppointmentFile(new AppointmentFile.Words("Appointments", "Appointment", "Appointment, cancelled"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T10:00, 2026-03-28T10:00:00Z",
        "2026-03-30T10:00, 2026-03-30T09:00:00Z",
        "2026-10-23T10:00, 2026-10-23T09:00:00Z",
        "2026-10-26T10:00, 2026-10-26T10:00:00Z",
        "2028-02-29T16:30, 2028-02-29T16:30:00Z"
    })
    void tenIsTenOnBothSidesOfTheDayOnWhichClocksChange(LocalDateTime starts, Instant moment) {
        VEvent event = read(at(starts, false, 0, "")).getEvents().get(0);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(moment);
    }

    /** The rule of the zone that is written says the same as Java's, for every day of many years. */
    @Property(tries = 500)
    void itsRuleOfClocksIsTheOneThatJavaKnows(@ForAll @IntRange(min = 0, max = 365 * 20) int day) {
        LocalDateTime starts = LocalDateTime.of(2020, 1, 1, 9, 0).plusDays(day);
        Instant moment = starts.atZone(ZoneId.of("Europe/London")).toInstant();
        assertThat(read(at(starts, false, 0, ""))
                        .getEvents()
                        .get(0)
                        .getDateStart()
                        .getValue()
                        .toInstant())
                .isEqualTo(moment);
    }

    @Test
    void saysNothingButThatThereIsAnAppointment() {
        String text = text(at(LocalDateTime.of(2026, 5, 12, 10, 0), false, 0, ""));
        assertThat(text)
                .contains("SUMMARY:Appointment\r\n", "CLASS:PRIVATE\r\n", "STATUS:CONFIRMED\r\n")
                .doesNotContain("LOCATION", "DESCRIPTION", "URL", "ATTENDEE", "ORGANIZER");
    }

    @Test
    void whatIsOffStaysAndSaysSo() {
        VEvent event = read(at(LocalDateTime.of(2026, 5, 12, 10, 0), true, 3, ""))
                .getEvents()
                .get(0);
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSummary().getValue()).isEqualTo("Appointment, cancelled");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getUid().getValue()).isEqualTo("one");
    }

    @Test
    void aPlaceComesBackAsItWasTyped() {
        String place =
                "Room 4; Larch House, “Süd” 🙂\nback door, please: ring\\knock\r\nEND:VEVENT" + " long".repeat(50);
        ICalendar calendar = read(at(LocalDateTime.of(2026, 5, 12, 10, 0), false, 0, place));
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().get(0).getLocation().getValue().replace("\r", ""))
                .isEqualTo(place.replace("\r", ""));
    }

    @Test
    void isRightInTheEyesOfAnotherLibrary() {
        ICalendar calendar = read(at(LocalDateTime.of(2026, 5, 12, 10, 0), false, 1, "Larch House"));
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getNames().get(0).getValue()).isEqualTo("Appointments");
        assertThat(calendar.getRefreshInterval().getValue().toMillis()).isEqualTo(3_600_000);
    }

    @Test
    void aCalendarWithoutMeetingsIsStillOne() {
        byte[] bytes = FILE.of(List.of(), NOW);
        assertThat(Biweekly.parse(new String(bytes, StandardCharsets.UTF_8))
                        .first()
                        .getEvents())
                .isEmpty();
    }

    @Test
    void noLineIsLongerThanTheyMayBe() {
        assertThat(text(at(LocalDateTime.of(2026, 5, 12, 10, 0), false, 1, "ü".repeat(300)))
                        .split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 * 2);
    }

    private static Appointment at(LocalDateTime starts, boolean off, int sequence, String place) {
        return new Appointment("one", starts, starts.plusMinutes(60), off, sequence, place);
    }

    private static ICalendar read(Appointment one) {
        return Biweekly.parse(text(one)).first();
    }

    private static String text(Appointment one) {
        return new String(FILE.of(List.of(one), NOW), StandardCharsets.UTF_8);
    }
}
