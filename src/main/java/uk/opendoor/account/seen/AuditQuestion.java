package uk.opendoor.account.seen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Sought;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.FieldErrors;

/** What somebody looks for in the audit, and what is wrong with how they typed it. */
final class AuditQuestion {

    private final FieldErrors errors = new FieldErrors();
    private final Messages messages;
    private final ZoneId zone;
    private final Optional<PersonId> whose;
    private final Sought sought;

    AuditQuestion(AuditForm form, SoughtPerson people, Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.whose = person("whose", form.getWhose(), people);
        Optional<PersonId> who = person("who", form.getWho(), people);
        Optional<LocalDate> from = day("from", form.getFrom());
        Optional<LocalDate> until = day("until", form.getUntil());
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            errors.add("until", "until-day", messages.say("audit.until.reversed"));
        }
        this.sought = new Sought(
                who, whose, deed(form.getDeed()), from.map(this::start), until.map(day -> start(day.plusDays(1))));
    }

    FieldErrors errors() {
        return errors;
    }

    Optional<PersonId> whose() {
        return whose;
    }

    Sought sought() {
        return sought;
    }

    private Optional<PersonId> person(String field, String typed, SoughtPerson people) {
        if (typed.length() > PersonId.LENGTH) {
            errors.add(field, messages.say("audit.person.tooLong", PersonId.LENGTH));
            return Optional.empty();
        }
        return people.find(typed);
    }

    private Optional<LocalDate> day(String field, DateInput typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.text()));
        } catch (DateTimeParseException noDate) {
            errors.add(field, field + "-day", messages.say("date.wrong", messages.say("audit." + field)));
            return Optional.empty();
        }
    }

    private static Optional<Deed> deed(String typed) {
        return Stream.of(Deed.values())
                .filter(deed -> deed.name().equals(typed))
                .findFirst();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
