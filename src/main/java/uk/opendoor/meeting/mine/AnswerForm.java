package uk.opendoor.meeting.mine;

import java.util.UUID;
import uk.opendoor.meeting.Brings;
import uk.opendoor.meeting.Needs;

/** What somebody who is invited types; what they answered before stands in it until they change it. */
public final class AnswerForm {

    private String once = UUID.randomUUID().toString();
    private String costOnce = UUID.randomUUID().toString();
    private String kind = "";
    private String words = "";
    private String brings = Brings.NOBODY.name();
    private boolean interpreter;
    private String language = "";
    private boolean signer;
    private boolean lift;
    private boolean childcare;
    private boolean access;
    private boolean separateRoom;
    private String cost = "";

    /** @param before the last answer, or null */
    void show(MyMeeting.Answer before) {
        if (before != null) {
            Needs needs = before.needs();
            kind = before.kind().name();
            words = before.words();
            brings = needs.brings().name();
            interpreter = needs.interpreter();
            language = needs.language();
            signer = needs.signer();
            lift = needs.lift();
            childcare = needs.childcare();
            access = needs.access();
            separateRoom = needs.separateRoom();
        }
    }

    Needs needs(String spoken) {
        return new Needs(
                brings == null || brings.isEmpty() ? Brings.NOBODY : Brings.valueOf(brings),
                interpreter ? spoken : "",
                signer,
                lift,
                childcare,
                access,
                separateRoom);
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }

    public String getCostOnce() {
        return costOnce;
    }

    public void setCostOnce(String costOnce) {
        this.costOnce = costOnce;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getBrings() {
        return brings;
    }

    public void setBrings(String brings) {
        this.brings = brings;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isSigner() {
        return signer;
    }

    public void setSigner(boolean signer) {
        this.signer = signer;
    }

    public boolean isLift() {
        return lift;
    }

    public void setLift(boolean lift) {
        this.lift = lift;
    }

    public boolean isChildcare() {
        return childcare;
    }

    public void setChildcare(boolean childcare) {
        this.childcare = childcare;
    }

    public boolean isAccess() {
        return access;
    }

    public void setAccess(boolean access) {
        this.access = access;
    }

    public boolean isSeparateRoom() {
        return separateRoom;
    }

    public void setSeparateRoom(boolean separateRoom) {
        this.separateRoom = separateRoom;
    }

    public String getCost() {
        return cost;
    }

    public void setCost(String cost) {
        this.cost = cost;
    }
}
