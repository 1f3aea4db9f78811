package uk.opendoor.meeting.book;

import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.Started;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.FieldErrors;

/** Reads which time limit runs to a meeting and from which day, and says what is wrong with that. */
public final class StartedTyped {

    /** The choice that no limit runs. */
    public static final String NONE = "NONE";

    private static final int YEARS_BACK = 2;

    private final FieldErrors errors;
    private final Messages messages;
    private final LocalDate today;

    public StartedTyped(FieldErrors errors, Messages messages, LocalDate today) {
        this.errors = errors;
        this.messages = messages;
        this.today = today;
    }

    /** @return null if no limit runs, or something is wrong */
    public Started read(MeetingKind kind, String rule, DateInput typed) {
        if (kind.limits().isEmpty() || NONE.equals(rule)) {
            return null;
        }
        Optional<LocalDate> from = typed.date();
        if (!kind.limits().contains(rule)) {
            errors.add("rule", "rule:0", messages.say("book.wrong.rule"));
        } else if (from.isEmpty()) {
            errors.add("from", "from-day", messages.say("date.wrong", messages.say("book.from")));
        } else if (from.get().isAfter(today) || from.get().isBefore(today.minusYears(YEARS_BACK))) {
            errors.add("from", "from-day", messages.say("book.wrong.from"));
        }
        return from.map(day -> new Started(rule, day)).orElse(null);
    }
}
