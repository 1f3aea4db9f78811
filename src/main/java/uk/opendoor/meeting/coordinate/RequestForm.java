package uk.opendoor.meeting.coordinate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.Started;
import uk.opendoor.meeting.book.StartedTyped;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;

/** What a worker types to ask the coordinators. */
public final class RequestForm {

    private static final int YEARS_AHEAD = 2;

    private final DateInput from = new DateInput();
    private final DateInput by = new DateInput();
    private String once = UUID.randomUUID().toString();
    private String rule = "";
    private String unsuited = "";
    private String guests = "";
    private String toKnow = "";

    /** @return nothing if something is wrong, which is said then */
    Optional<RequestWanted> read(
            MeetingKind kind, List<PersonId> children, LocalDate today, FieldErrors errors, Messages messages) {
        Started started = new StartedTyped(errors, messages, today).read(kind, rule, from);
        LocalDate last = by(today, errors, messages);
        RequestWanted.Words words = new RequestWanted.Words(
                text("unsuited", unsuited, errors, messages),
                text("guests", guests, errors, messages),
                text("know", toKnow, errors, messages));
        return errors.getAll().isEmpty()
                ? Optional.of(new RequestWanted(once, kind, children, started, last, words))
                : Optional.empty();
    }

    private LocalDate by(LocalDate today, FieldErrors errors, Messages messages) {
        if (by.isEmpty() && !StartedTyped.NONE.equals(rule)) {
            return null;
        }
        Optional<LocalDate> day = by.date();
        if (day.isEmpty()) {
            errors.add("by", "by-day", messages.say("date.wrong", messages.say("askBooking.by")));
        } else if (day.get().isBefore(today) || day.get().isAfter(today.plusYears(YEARS_AHEAD))) {
            errors.add("by", "by-day", messages.say("askBooking.wrong.by"));
        }
        return day.orElse(null);
    }

    private static String text(String field, String typed, FieldErrors errors, Messages messages) {
        FreeText text = new FreeText(field, "askBooking." + field, typed);
        text.check(0, MeetingRequest.WORDS_LENGTH, errors, messages);
        return text.text();
    }

    public DateInput getFrom() {
        return from;
    }

    public DateInput getBy() {
        return by;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getUnsuited() {
        return unsuited;
    }

    public void setUnsuited(String unsuited) {
        this.unsuited = unsuited;
    }

    public String getGuests() {
        return guests;
    }

    public void setGuests(String guests) {
        this.guests = guests;
    }

    public String getToKnow() {
        return toKnow;
    }

    public void setToKnow(String toKnow) {
        this.toKnow = toKnow;
    }
}
