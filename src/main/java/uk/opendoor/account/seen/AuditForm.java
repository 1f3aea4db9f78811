package uk.opendoor.account.seen;

import uk.opendoor.web.DateInput;

/** What is looked for, as it was typed. */
public final class AuditForm {

    private final DateInput from = new DateInput();
    private final DateInput until = new DateInput();
    private String whose = "";
    private String who = "";
    private String deed = "";
    private String part = "";

    public DateInput getFrom() {
        return from;
    }

    public DateInput getUntil() {
        return until;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getDeed() {
        return deed;
    }

    public void setDeed(String deed) {
        this.deed = deed;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
