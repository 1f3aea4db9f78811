package uk.opendoor.meeting.book;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import uk.opendoor.meeting.Slot;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.TypedTime;

/** Reads a day, a time and a length that somebody typed, and says what is wrong with them. */
public final class SlotTyped {

    private final FieldErrors errors;
    private final Messages messages;
    private final LocalDateTime now;

    public SlotTyped(FieldErrors errors, Messages messages, LocalDateTime now) {
        this.errors = errors;
        this.messages = messages;
        this.now = now;
    }

    /** The day of a meeting: today at the earliest, within two years. */
    public Optional<LocalDate> day(String field, DateInput typed) {
        Optional<LocalDate> day = typed.date();
        LocalDate today = now.toLocalDate();
        if (day.isEmpty()) {
            errors.add(field, field + "-day", messages.say("date.wrong", messages.say("book.day")));
        } else if (day.get().isBefore(today) || day.get().isAfter(today.plusYears(Slot.YEARS_AHEAD))) {
            errors.add(field, field + "-day", messages.say("book.wrong.day"));
            return Optional.empty();
        }
        return day;
    }

    /** @param day the day that was read, if it was one: without it nothing but the parts can be wrong */
    public Optional<Slot> slot(
            Optional<LocalDate> day, String timeField, String time, String lengthField, String length) {
        Optional<LocalTime> at = new TypedTime(time).time();
        Optional<Integer> minutes = minutes(length);
        if (at.isEmpty()) {
            errors.add(timeField, messages.say("book.wrong.time"));
        }
        if (minutes.isEmpty()) {
            errors.add(lengthField, messages.say("book.wrong.length", Slot.SHORTEST, Slot.LONGEST));
        }
        if (day.isEmpty() || at.isEmpty() || minutes.isEmpty()) {
            return Optional.empty();
        }
        return checked(day.get().atTime(at.get()), minutes.get(), timeField);
    }

    private Optional<Slot> checked(LocalDateTime starts, int minutes, String timeField) {
        if (!Slot.isPossible(starts, minutes)) {
            errors.add(timeField, messages.say("book.wrong.hours"));
            return Optional.empty();
        }
        if (!starts.isAfter(now)) {
            errors.add(timeField, messages.say("book.wrong.past"));
            return Optional.empty();
        }
        return Optional.of(new Slot(starts, minutes));
    }

    private static Optional<Integer> minutes(String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(minutes -> minutes >= Slot.SHORTEST && minutes <= Slot.LONGEST);
    }
}
