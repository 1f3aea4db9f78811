package uk.opendoor.access;

import java.util.Set;

/** Decides. It knows nothing but what it is told, and says no unless a field of the table says yes. */
final class Policy {

    private Policy() {}

    static boolean allows(Ask ask, Bond bond) {
        if (!ask.permission().isAboutSomebody()) {
            return ask.permission().roles().stream().anyMatch(ask.roles()::contains);
        }
        return bond.standingsFor(ask.permission())
                .filter(standing -> ask.roles().contains(standing.role()))
                .anyMatch(standing -> allows(ask, standing, bond.grants()));
    }

    private static boolean allows(Ask ask, Standing standing, Set<Granted> grants) {
        return switch (ask.permission().rule(standing)) {
            case YES -> true;
            case NEVER -> false;
            case NEEDED -> ask.saysWhy();
            case GRANTED -> isGranted(ask, standing, grants, false);
            case GRANTED_TWICE -> isGranted(ask, standing, grants, true);
            case ANY_GRANT -> grants.stream().anyMatch(grant -> grant.isWorthSomething(standing, ask.on()));
        };
    }

    private static boolean isGranted(Ask ask, Standing standing, Set<Granted> grants, boolean twice) {
        return grants.stream()
                .filter(grant -> grant.isFor(ask))
                .filter(grant -> grant.isLiveFor(standing, ask.on()))
                .anyMatch(grant -> grant.approvedTwice() || !twice);
    }
}
