package uk.opendoor.meeting.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.held.HeldMeeting;
import uk.opendoor.web.DateInput;

/** What a worker types to book a meeting; the maps are by the key of the one who is invited. */
public final class BookForm {

    /** How many other professionals can be named. */
    public static final List<Integer> OTHERS = List.of(1, 2, 3);

    private final DateInput from = new DateInput();
    private final DateInput day = new DateInput();
    private final Map<String, Boolean> invited = new HashMap<>();
    private final Map<String, Boolean> placeFor = new HashMap<>();
    private final Map<String, String> timeOf = new HashMap<>();
    private final Map<String, String> lengthOf = new HashMap<>();
    private final Map<String, Boolean> forChild = new HashMap<>();
    private final Map<Integer, String> roles = new HashMap<>();
    private String base = "";
    private String once = UUID.randomUUID().toString();
    private String rule = "";
    private String time = "";
    private String length = "60";
    private String room = "";
    private String link = "";
    private String chair = "";
    private String despite = "";

    /**
     * Workers come, and so does the young person, unless somebody unticks them; relatives are always a decision, and so is
     * who leads it if several could.
     */
    public void propose(Prepared prepared) {
        boolean isOneChair = prepared.others().stream()
                        .filter(one -> one.as() == InvitedAs.CHAIR)
                        .count()
                == 1;
        prepared.others().stream()
                .filter(one -> one.as() != InvitedAs.CHAIR || isOneChair)
                .forEach(one -> invited.put(one.key(), true));
        prepared.family().forEach(one -> one.children().forEach(child -> forChild.put(one.key() + " " + child, true)));
    }

    /** What the case system says. It invites nobody: that is for the worker to decide. */
    void show(HeldMeeting held) {
        invited.clear();
        base = String.valueOf(held.version());
        day.show(held.slot().day());
        time = held.slot().time().toString();
        length = String.valueOf(held.slot().minutes());
        room = held.place();
    }

    public DateInput getFrom() {
        return from;
    }

    public DateInput getDay() {
        return day;
    }

    public Map<String, Boolean> getInvited() {
        return invited;
    }

    public Map<String, Boolean> getPlaceFor() {
        return placeFor;
    }

    public Map<String, String> getTimeOf() {
        return timeOf;
    }

    public Map<String, String> getLengthOf() {
        return lengthOf;
    }

    public Map<String, Boolean> getForChild() {
        return forChild;
    }

    public Map<Integer, String> getRoles() {
        return roles;
    }

    public String getBase() {
        return base;
    }

    /** Which version of what the case system says the worker looked at; -1 for none. */
    int baseNumber() {
        return base.matches("\\d{1,9}") ? Integer.parseInt(base) : -1;
    }

    public void setBase(String base) {
        this.base = base == null ? "" : base;
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

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getDespite() {
        return despite;
    }

    public void setDespite(String despite) {
        this.despite = despite;
    }
}
