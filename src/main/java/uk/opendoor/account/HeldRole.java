package uk.opendoor.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import uk.opendoor.access.Role;

/** A role that somebody holds from a day on, until the day it ends, if it does. */
@Embeddable
public class HeldRole {

    static final int LENGTH = 30;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = LENGTH)
    private Role role;

    @Column(name = "from_day", nullable = false)
    private LocalDate since;

    @Column(name = "until_day")
    private LocalDate until;

    protected HeldRole() {}

    /** @param until the first day without it, or null */
    public HeldRole(Role role, LocalDate since, LocalDate until) {
        this.role = role;
        this.since = since;
        this.until = until;
    }

    Role role() {
        return role;
    }

    /** The same, ended on a day: the first without it. */
    HeldRole until(LocalDate day) {
        return new HeldRole(role, since, day);
    }

    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
