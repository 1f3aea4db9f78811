package uk.opendoor.account.oidc;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.access.Role;

/** What the provider calls the roles of staff. Nobody becomes a young person or a parent by what a provider says. */
final class RoleMap {

    private final Map<String, Role> byName = new HashMap<>();

    private RoleMap() {}

    /**
     * @param text {@code pa=PERSONAL_ADVISER,sw=SOCIAL_WORKER}; if empty, the provider uses our names
     * @throws IllegalArgumentException if a role is not one of staff
     */
    static RoleMap of(String text) {
        RoleMap map = new RoleMap();
        if (text.isBlank()) {
            staff().forEach(role -> map.byName.put(role.name(), role));
        } else {
            Stream.of(text.split(",")).map(String::strip).forEach(map::add);
        }
        return map;
    }

    private void add(String pair) {
        int sign = pair.lastIndexOf('=');
        String ours = pair.substring(sign + 1).strip();
        Role role = staff().filter(each -> each.name().equals(ours))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("OIDC_ROLE_MAP: " + ours + " is no role of staff"));
        byName.put(pair.substring(0, Math.max(sign, 0)).strip(), role);
    }

    Set<Role> roles(Collection<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.stream().filter(byName::containsKey).map(byName::get).forEach(roles::add);
        return roles;
    }

    private static Stream<Role> staff() {
        return Stream.of(Role.values()).filter(Role::isStaff);
    }
}
