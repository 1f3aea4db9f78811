package uk.opendoor.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A room to come to, or a link to join by, or both. */
@Embeddable
public class Where {

    public static final Where NOWHERE = new Where("", "");

    @Column(length = Meeting.PLACE_LENGTH)
    private String room;

    @Column(length = Meeting.PLACE_LENGTH)
    private String link;

    protected Where() {}

    /** @param link an address that begins with https, or empty */
    public Where(String room, String link) {
        if (!isLink(link)) {
            throw new IllegalArgumentException("no link");
        }
        this.room = room;
        this.link = link;
    }

    /** Whether it is empty, or an address that is safe to put into a page. */
    public static boolean isLink(String text) {
        return text.isEmpty() || text.matches("https://[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]+)?(/[^\\s\"<>]*)?");
    }

    public String room() {
        return room == null ? "" : room;
    }

    public String link() {
        return link == null ? "" : link;
    }
}
