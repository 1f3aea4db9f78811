package uk.opendoor.meeting.book;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.Started;
import uk.opendoor.meeting.Where;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;

/** Makes a meeting of what was typed, and says what is wrong with it. */
public final class BookRead {

    private final BookForm form;
    private final Prepared prepared;
    private final FieldErrors errors;
    private final Messages messages;
    private final SlotTyped times;
    private final LocalDate today;

    public BookRead(BookForm form, Prepared prepared, FieldErrors errors, Messages messages, LocalDateTime now) {
        this.form = form;
        this.prepared = prepared;
        this.errors = errors;
        this.messages = messages;
        this.times = new SlotTyped(errors, messages, now);
        this.today = now.toLocalDate();
    }

    /** Nothing if something is wrong. */
    public Optional<BookingWanted> read(MeetingKind kind) {
        Started started = new StartedTyped(errors, messages, today).read(kind, form.getRule(), form.getFrom());
        Optional<LocalDate> day = times.day("day", form.getDay());
        Optional<Slot> slot = times.slot(day, "time", form.getTime(), "length", form.getLength());
        Where where = where();
        List<BookingWanted.Guest> guests = guests(day);
        FreeText despite = new FreeText("despite", "book.despite", form.getDespite());
        despite.check(0, Meeting.WHY_LENGTH, errors, messages);
        if (!errors.getAll().isEmpty() || slot.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BookingWanted(
                form.getOnce(),
                kind,
                prepared.children().stream().map(Prepared.Child::id).toList(),
                slot.get(),
                where,
                started,
                guests,
                despite.text()));
    }

    private Where where() {
        FreeText room = new FreeText("room", "book.room", form.getRoom());
        FreeText link = new FreeText("link", "book.link", form.getLink());
        room.check(0, Meeting.PLACE_LENGTH, errors, messages);
        link.check(0, Meeting.PLACE_LENGTH, errors, messages);
        if (room.text().isEmpty() && link.text().isEmpty()) {
            errors.add("room", messages.say("book.wrong.room"));
        }
        boolean isLink = Where.isLink(link.text());
        if (!isLink) {
            errors.add("link", messages.say("book.wrong.link"));
        }
        return new Where(room.text(), isLink ? link.text() : "");
    }

    private List<BookingWanted.Guest> guests(Optional<LocalDate> day) {
        List<BookingWanted.Guest> all = new ArrayList<>();
        for (int i = 0; i < prepared.candidates().size(); i++) {
            Candidate one = prepared.candidates().get(i);
            if (Boolean.TRUE.equals(form.getInvited().get(one.key()))
                    || one.key().equals(form.getChair())) {
                all.add(guest(one, i, day));
            }
        }
        chair().ifPresent(all::add);
        BookForm.OTHERS.forEach(number -> role(number).ifPresent(all::add));
        if (all.isEmpty()) {
            errors.add("guests", "in-0", messages.say("book.wrong.guests"));
        }
        if (all.stream().filter(one -> one.as() == InvitedAs.CHAIR).count() > 1) {
            errors.add("chair", messages.say("book.wrong.chair"));
        }
        return all;
    }

    /** Somebody who leads it and is not among those who work with the child. */
    private Optional<BookingWanted.Guest> chair() {
        return prepared.chairs().stream()
                .filter(one -> one.key().equals(form.getChair())
                        && !prepared.candidates().contains(one))
                .map(one -> new BookingWanted.Guest(one.id(), InvitedAs.CHAIR, null, null, true, one.children()))
                .findFirst();
    }

    private BookingWanted.Guest guest(Candidate one, int number, Optional<LocalDate> day) {
        boolean isChair = one.key().equals(form.getChair());
        List<PersonId> children = one.children().stream()
                .filter(child -> !one.family() || !prepared.several() || isFor(one, child))
                .toList();
        if (children.isEmpty()) {
            errors.add("in-" + number, messages.say("book.wrong.children", one.name()));
        }
        boolean placeShared =
                one.alwaysKnowsPlace() || Boolean.TRUE.equals(form.getPlaceFor().get(one.key()));
        return new BookingWanted.Guest(
                one.id(), isChair ? InvitedAs.CHAIR : one.as(), null, own(one, number, day), placeShared, children);
    }

    private boolean isFor(Candidate one, PersonId child) {
        return Boolean.TRUE.equals(form.getForChild().get(one.key() + " " + child));
    }

    private Slot own(Candidate one, int number, Optional<LocalDate> day) {
        String time = form.getTimeOf().get(one.key());
        if (time == null || time.isBlank()) {
            return null;
        }
        String length = form.getLengthOf().get(one.key());
        return times.slot(
                        day,
                        "time-" + number,
                        time,
                        "length-" + number,
                        length == null || length.isBlank() ? form.getLength() : length)
                .orElse(null);
    }

    private Optional<BookingWanted.Guest> role(Integer number) {
        String typed = form.getRoles().get(number);
        FreeText role = new FreeText("role-" + number, "book.role", typed);
        role.check(0, MeetingInvitation.ROLE_LENGTH, errors, messages);
        return role.text().isEmpty()
                ? Optional.empty()
                : Optional.of(new BookingWanted.Guest(
                        null,
                        InvitedAs.OTHER,
                        role.text(),
                        null,
                        true,
                        prepared.children().stream().map(Prepared.Child::id).toList()));
    }
}
