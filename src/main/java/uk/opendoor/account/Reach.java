package uk.opendoor.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/** How somebody may be reached, and when they do not want to be. */
@Embeddable
public class Reach {

    public static final int EMAIL_LENGTH = 254;
    public static final int MOBILE_LENGTH = 20;

    @Column(length = EMAIL_LENGTH)
    private String email;

    @Column(length = MOBILE_LENGTH)
    private String mobile;

    @Column(name = "by_text", nullable = false)
    private boolean byText;

    @Column(name = "by_email", nullable = false)
    private boolean byEmail;

    @Column(name = "quiet_from")
    private LocalTime quietFrom;

    @Column(name = "quiet_until")
    private LocalTime quietUntil;

    protected Reach() {}

    /**
     * @param email in lower case, or null
     * @param mobile digits only, beginning with 07, or null
     * @param byText whether notices may be sent as texts
     */
    public Reach(
            String email, String mobile, boolean byText, boolean byEmail, LocalTime quietFrom, LocalTime quietUntil) {
        this.email = email;
        this.mobile = mobile;
        this.byText = byText;
        this.byEmail = byEmail;
        this.quietFrom = quietFrom;
        this.quietUntil = quietUntil;
    }

    public String email() {
        return email;
    }

    public String mobile() {
        return mobile;
    }

    public boolean byText() {
        return byText;
    }

    public boolean byEmail() {
        return byEmail;
    }

    public LocalTime quietFrom() {
        return quietFrom;
    }

    public LocalTime quietUntil() {
        return quietUntil;
    }

    public QuietHours quiet() {
        return new QuietHours(quietFrom, quietUntil);
    }
}
