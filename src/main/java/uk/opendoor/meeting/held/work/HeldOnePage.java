package uk.opendoor.meeting.held.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.held.HeldDecision;
import uk.opendoor.meeting.held.HeldDeed;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** One meeting of the case system: turn it down, put it back, or say why the meeting that was booked from it stays as it is. */
@Named
@RequestScoped
public class HeldOnePage {

    private static final int SHORTEST_WHY = 5;

    @Inject
    private HeldMeetingsService service;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private PersonId child;
    private HeldView one;
    private boolean movedOn;
    private String base = "";
    private String why = "";

    @PostConstruct
    void load() {
        child = service.first(id);
        show();
    }

    private void show() {
        one = service.see(child, id);
        base = String.valueOf(one.held().version());
    }

    /** The button that puts it back, if it was pressed. */
    public void press() {
        Buttons.pressed("back").ifPresent(version -> settle(version, HeldDeed.PUT_BACK, "", "heldPutBack"));
    }

    public void turnDown() {
        explain("why", "heldMeeting.why", HeldDeed.TURNED_DOWN, "heldTurnedDown");
    }

    public void keep() {
        explain("keep-why", "heldMeeting.keepWhy", HeldDeed.KEPT, "heldKept");
    }

    private void explain(String field, String called, HeldDeed deed, String sentence) {
        FreeText words = new FreeText(field, called, why);
        words.check(SHORTEST_WHY, HeldDecision.WHY_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            settle(base, deed, words.text(), sentence);
        }
    }

    private void settle(String version, HeldDeed deed, String words, String sentence) {
        int looked = version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
        try {
            SentTwice.carry(MovedOn.class, () -> service.settle(child, id, looked, deed, words));
            done.say(sentence);
            Redirects.to("/work/meetings/held");
        } catch (MovedOn meanwhile) {
            movedOn = true;
            show();
        }
    }

    public HeldView getOne() {
        return one;
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base == null ? "" : base;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
