package uk.opendoor.meeting.part;

/** One point as it was typed; an empty row is none. */
public final class PointRow {

    private String says = "";
    private String mine = "";

    void show(OwnPoint point) {
        says = point.says();
        mine = point.mine();
    }

    public String getSays() {
        return says;
    }

    public void setSays(String says) {
        this.says = says;
    }

    public String getMine() {
        return mine;
    }

    public void setMine(String mine) {
        this.mine = mine;
    }
}
