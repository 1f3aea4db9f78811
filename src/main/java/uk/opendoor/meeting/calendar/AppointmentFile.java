package uk.opendoor.meeting.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Appointments as RFC 5545 and RFC 7986 write them. The times are England's, with its rule of when clocks change, so that
 * ten stays ten in every calendar.
 */
final class AppointmentFile {

    static final String TYPE = "text/calendar; charset=utf-8";

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final Duration ASK_AGAIN = Duration.ofHours(1);

    private final Words words;

    /** @param calendar what the calendar is called; @param title, off what each appointment is called, and one that is off */
    record Words(String calendar, String title, String off) {}

    AppointmentFile(Words words) {
        this.words = words;
    }

    byte[] of(List<Appointment> appointments, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Open Door//Appointments//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Name(words.calendar()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN));
        calendar.add(england());
        appointments.forEach(one -> calendar.add(event(one, now)));
        return written(calendar);
    }

    /** In lines that are no longer than they may be. */
    private static byte[] written(Calendar calendar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private VEvent event(Appointment one, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(one.uid()));
        event.add(new DtStamp(now));
        event.add(new Summary(one.off() ? words.off() : words.title()));
        event.add(new DtStart<>(one.starts().atZone(ENGLAND)));
        event.add(new DtEnd<>(one.ends().atZone(ENGLAND)));
        event.add(new Sequence(one.sequence()));
        event.add(one.off() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableClazz.PRIVATE);
        if (!one.place().isEmpty()) {
            event.add(new Location(one.place()));
        }
        return event;
    }

    /** Since 1996: the last Sundays of March and October at one o'clock (Summer Time Order 2002). */
    private static VTimeZone england() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(ENGLAND.getId()));
        zone.add(turn(new Daylight(), "BST", LocalDateTime.of(1996, 3, 31, 1, 0), 0, 1));
        zone.add(turn(new Standard(), "GMT", LocalDateTime.of(1996, 10, 27, 2, 0), 1, 0));
        return zone;
    }

    private static Observance turn(Observance turn, String name, LocalDateTime first, int from, int to) {
        turn.add(new TzName(name));
        turn.add(new DtStart<>(first));
        turn.add(new TzOffsetFrom(ZoneOffset.ofHours(from)));
        turn.add(new TzOffsetTo(ZoneOffset.ofHours(to)));
        turn.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYDAY=-1SU"));
        return turn;
    }
}
