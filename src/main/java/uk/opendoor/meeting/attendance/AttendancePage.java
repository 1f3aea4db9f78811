package uk.opendoor.meeting.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.work.WorkMeetingsService;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** Who was at a meeting: the part of the page "After the meeting" that writes it down. */
@Named
@RequestScoped
public class AttendancePage {

    private static final int SHORTEST = 2;

    @Inject
    private AttendanceService service;

    @Inject
    private WorkMeetingsService work;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private final Map<String, String> came = new HashMap<>();
    private PersonId first;
    private AttendanceView one;
    private String once = UUID.randomUUID().toString();
    private String who = "";

    @PostConstruct
    void load() {
        first = work.first(id);
        one = service.see(first, id);
        one.guests()
                .forEach(guest -> came.put(
                        guest.invitationId(),
                        guest.came() == null ? "" : guest.came().name()));
    }

    /** The button that strikes somebody out, if it was pressed. */
    public void press() {
        Buttons.pressed("strike")
                .ifPresent(besides -> keep("attendanceStruck", () -> service.strike(first, id, besides)));
    }

    public void attend() {
        Map<String, Came> wanted = new HashMap<>();
        came.forEach((guest, chosen) -> {
            if (chosen != null && !chosen.isEmpty()) {
                wanted.put(guest, Came.valueOf(chosen));
            }
        });
        keep("attendanceKept", () -> service.attend(first, id, once, wanted));
    }

    public void add() {
        FreeText typed = new FreeText("who", "attendance.who", who);
        typed.check(SHORTEST, Uninvited.WHO_LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            keep("attendanceKept", () -> service.add(first, id, once, typed.text()));
        }
    }

    private void keep(String what, Runnable deed) {
        SentTwice.carry(MovedOn.class, deed);
        done.say(what);
        Redirects.to("/work/meetings/" + id + "/afterwards");
    }

    public AttendanceView getOne() {
        return one;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public Map<String, String> getCame() {
        return came;
    }

    public List<Came> getChoices() {
        return List.of(Came.values());
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
