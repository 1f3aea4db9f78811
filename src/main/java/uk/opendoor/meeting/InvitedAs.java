package uk.opendoor.meeting;

import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.access.Home;
import uk.opendoor.access.Role;

/** As what somebody is invited. */
public enum InvitedAs {
    CHAIR(Home.WORK),
    SOCIAL_WORKER(Home.WORK),
    ADVISER(Home.WORK),
    YOUNG_PERSON(Home.ME),
    PARENT(Home.FAMILY),
    SUPPORTER(Home.FAMILY),
    /** Another professional, of whom nothing is known here but the role: a school nurse, a police officer. */
    OTHER(null);

    static final int NAME_LENGTH = 20;

    private final Home home;

    InvitedAs(Home home) {
        this.home = home;
    }

    /** Where they read of it; nowhere for somebody who is no person of the portal. */
    public Optional<Home> home() {
        return Optional.ofNullable(home);
    }

    public boolean isFamily() {
        return home == Home.FAMILY;
    }

    /** Whether others may be told that such a one comes: nobody learns of another relative, a supporter or the child. */
    public boolean isProfessional() {
        return this == OTHER || home == Home.WORK;
    }

    public static Stream<InvitedAs> readingAt(Home home) {
        return Stream.of(values()).filter(as -> as.home == home);
    }

    /** As what a worker with this role comes, if nobody says otherwise. */
    public static InvitedAs of(Role role) {
        return role == Role.PERSONAL_ADVISER ? ADVISER : role == Role.REVIEWING_OFFICER ? CHAIR : SOCIAL_WORKER;
    }
}
