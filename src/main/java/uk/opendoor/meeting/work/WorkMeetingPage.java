package uk.opendoor.meeting.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.meeting.ChangeReason;
import uk.opendoor.meeting.ChangeWanted;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.Warned;
import uk.opendoor.meeting.book.SlotTyped;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** One meeting: who comes and what they need, another date, off, held, and a manager's yes. */
@Named
@RequestScoped
public class WorkMeetingPage {

    private static final int SHORTEST_WHY = 5;

    @Inject
    private WorkMeetingsService service;

    @Inject
    private ChangeService changes;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private final DateInput day = new DateInput();
    private PersonId child;
    private WorkMeeting one;
    private List<Warned> warned = List.of();
    private boolean movedOn;
    private String once = UUID.randomUUID().toString();
    private String offOnce = UUID.randomUUID().toString();
    private String only = "";
    private String time = "";
    private String length = "";
    private String reason = "";
    private String offReason = "";
    private String why = "";
    private String offWhy = "";
    private boolean despite;

    @PostConstruct
    void load() {
        child = service.first(id);
        one = service.see(child, id);
        boolean isMovedThere = one.said() != null && one.said().slot() != null;
        Slot slot = isMovedThere ? one.said().slot() : one.meeting().slot();
        if (isMovedThere) {
            day.show(slot.day());
            time = slot.time().toString();
        }
        length = String.valueOf(slot.minutes());
    }

    /** One of the buttons, if it was pressed. */
    public void press() {
        Buttons.pressed("held").ifPresent(pressed -> carry("meetingHeld", () -> changes.hold(child, id)));
        Buttons.pressed("agree").ifPresent(change -> decide(change, true));
        Buttons.pressed("refuse").ifPresent(change -> decide(change, false));
    }

    private void decide(String change, boolean yes) {
        carry(yes ? "changeSigned" : "changeRefused", () -> changes.decide(child, id, change, yes));
    }

    public void move() {
        SlotTyped times = new SlotTyped(errors, messages, LocalDateTime.now(clock));
        Optional<Slot> next = times.slot(times.day("day", day), "time", time, "length", length);
        ChangeReason because = reason("reason", reason);
        FreeText words = words("why", why);
        next.filter(slot -> only.isEmpty() && !changes.fits(child, id, slot))
                .ifPresent(slot -> errors.add("time", messages.say("workMeeting.wrong.own")));
        next.filter(slot -> isSame(slot)).ifPresent(slot -> errors.add("time", messages.say("workMeeting.wrong.same")));
        if (errors.getAll().isEmpty() && next.isPresent()) {
            weigh(new ChangeWanted(next.get(), only.isEmpty() ? null : only, because, words.text()));
        }
    }

    private boolean isSame(Slot next) {
        Slot now = one.guests().stream()
                .filter(guest -> guest.invitationId().equals(only))
                .map(WorkMeeting.Guest::slot)
                .findFirst()
                .orElse(one.meeting().slot());
        return next.isSame(now);
    }

    private void weigh(ChangeWanted wanted) {
        warned = changes.against(child, id, wanted);
        if (!warned.isEmpty() && !despite) {
            errors.add("despite", messages.say("workMeeting.wrong.despite"));
        } else {
            change(once, wanted);
        }
    }

    public void cancel() {
        ChangeReason because = reason("off-reason", offReason);
        FreeText words = words("off-why", offWhy);
        if (errors.getAll().isEmpty()) {
            change(offOnce, new ChangeWanted(null, null, because, words.text()));
        }
    }

    private ChangeReason reason(String field, String chosen) {
        if (chosen == null || chosen.isEmpty()) {
            errors.add(field, messages.say("workMeeting.wrong.reason"));
            return null;
        }
        return ChangeReason.valueOf(chosen);
    }

    private FreeText words(String field, String typed) {
        FreeText words = new FreeText(field, "workMeeting.why", typed);
        words.check(SHORTEST_WHY, Meeting.WHY_LENGTH, errors, messages);
        return words;
    }

    private void change(String form, ChangeWanted wanted) {
        try {
            boolean isMade = changes.change(child, id, form, wanted);
            done.say(isMade ? "meetingChanged" : "changeWaits");
            Redirects.to(here());
        } catch (MovedOn meanwhile) {
            showMovedOn();
        }
    }

    private void carry(String what, Runnable deed) {
        try {
            deed.run();
            done.say(what);
            Redirects.to(here());
        } catch (MovedOn meanwhile) {
            showMovedOn();
        }
    }

    private void showMovedOn() {
        movedOn = true;
        one = service.see(child, id);
    }

    private String here() {
        return "/work/meetings/" + id;
    }

    public WorkMeeting getOne() {
        return one;
    }

    public String getId() {
        return id;
    }

    public List<ChangeReason> getReasons() {
        return List.of(ChangeReason.values());
    }

    public List<Warned> getWarned() {
        return warned;
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public DateInput getDay() {
        return day;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }

    public String getOffOnce() {
        return offOnce;
    }

    public void setOffOnce(String offOnce) {
        this.offOnce = offOnce;
    }

    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = only == null ? "" : only;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getLength() {
        return length;
    }

    public void setLength(String length) {
        this.length = length;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOffReason() {
        return offReason;
    }

    public void setOffReason(String offReason) {
        this.offReason = offReason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getOffWhy() {
        return offWhy;
    }

    public void setOffWhy(String offWhy) {
        this.offWhy = offWhy;
    }

    public boolean isDespite() {
        return despite;
    }

    public void setDespite(boolean despite) {
        this.despite = despite;
    }
}
