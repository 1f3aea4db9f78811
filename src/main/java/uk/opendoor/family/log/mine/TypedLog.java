package uk.opendoor.family.log.mine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.family.log.LogFacts;
import uk.opendoor.family.log.LogKind;
import uk.opendoor.family.log.PromiseFacts;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.TypedTime;

/** Reads a form, and says what is wrong with it. */
final class TypedLog {

    /** A promise is not for later than that, and no entry is older. */
    private static final int YEARS = 30;

    private final FieldErrors errors;
    private final Messages messages;
    private final LocalDate today;
    private final LogFacts facts;
    private final List<PromiseFacts> promises = new ArrayList<>();

    /** @param errors where what is wrong is added to */
    TypedLog(LogForm form, FieldErrors errors, Messages messages, LocalDate today) {
        this.errors = errors;
        this.messages = messages;
        this.today = today;
        LogKind kind = kind(form.getKind());
        LocalDate on = day(form.getOn());
        LocalTime at = time(new TypedTime(form.getAt()));
        String who = text("who", form.getWho(), 1, LogFacts.WHO_LENGTH);
        String role = text("role", form.getRole(), 0, LogFacts.ROLE_LENGTH);
        String said = text("said", form.getSaid(), 0, LogFacts.SAID_LENGTH);
        this.facts = new LogFacts(kind, on, at, who, role, said);
        for (int row = 0; row < form.getRows().size(); row++) {
            read(form.getRows().get(row), "-" + row, on);
        }
        if (errors.isEmpty() && said.isEmpty() && promises.isEmpty()) {
            errors.add("said", messages.say("logWrite.said.empty"));
        }
    }

    LogFacts facts() {
        return facts;
    }

    List<PromiseFacts> promises() {
        return promises;
    }

    private LogKind kind(String typed) {
        Optional<LogKind> kind = Stream.of(LogKind.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
        if (kind.isEmpty()) {
            errors.add("kind", "kind:0", messages.say("logWrite.kind.missing"));
        }
        return kind.orElse(LogKind.OTHER);
    }

    private LocalDate day(DateInput typed) {
        LocalDate day = typed.date().orElse(null);
        if (day == null || day.isBefore(today.minusYears(YEARS))) {
            errors.add("on", "on-day", messages.say("date.wrong", messages.say("logWrite.called.on")));
        } else if (day.isAfter(today)) {
            errors.add("on", "on-day", messages.say("logWrite.on.later"));
        }
        return day;
    }

    private LocalTime time(TypedTime typed) {
        Optional<LocalTime> time = typed.time();
        if (!typed.isEmpty() && time.isEmpty()) {
            errors.add("at", messages.say(typed.isTwofold() ? "logWrite.at.twofold" : "logWrite.at.wrong"));
        }
        return time.orElse(null);
    }

    private void read(PromiseRow row, String number, LocalDate on) {
        if (row.isEmpty()) {
            return;
        }
        String what = text("what" + number, row.getWhat(), 1, PromiseFacts.WHAT_LENGTH);
        String by = text("by" + number, row.getBy(), 0, PromiseFacts.BY_LENGTH);
        promises.add(new PromiseFacts(row.getId(), what, by, due(row.getDue(), "due" + number, on)));
    }

    private LocalDate due(DateInput typed, String field, LocalDate on) {
        if (typed.isEmpty()) {
            return null;
        }
        LocalDate due = typed.date().orElse(null);
        if (due == null || due.isAfter(today.plusYears(YEARS))) {
            errors.add(field, field + "-day", messages.say("date.wrong", messages.say("logWrite.called.due")));
        } else if (on != null && due.isBefore(on)) {
            errors.add(field, field + "-day", messages.say("logWrite.due.before"));
        }
        return due;
    }

    /** @param field its id; without the number of its row it names it */
    private String text(String field, String typed, int shortest, int longest) {
        FreeText text = new FreeText(field, "logWrite.called." + field.replaceFirst("-\\d$", ""), typed);
        text.check(shortest, longest, errors, messages);
        return text.text();
    }
}
