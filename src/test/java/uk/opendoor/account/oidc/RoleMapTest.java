package uk.opendoor.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.access.Role;

class RoleMapTest {

    @Test
    void translatesWhatTheProviderCallsARole() {
        assertThat(RoleMap.of("pa=PERSONAL_ADVISER, cn=leaders=TEAM_MANAGER")
                        .roles(List.of("pa", "cn=leaders", "unknown")))
                .containsExactly(Role.PERSONAL_ADVISER, Role.TEAM_MANAGER);
    }

    @Test
    void takesOurOwnNamesIfThereIsNoMap() {
        assertThat(RoleMap.of("").roles(List.of("SOCIAL_WORKER", "social_worker")))
                .containsExactly(Role.SOCIAL_WORKER);
    }

    @Test
    void makesNobodyAYoungPersonOrAParent() {
        assertThat(RoleMap.of("").roles(List.of("YOUNG_PERSON", "FAMILY_MEMBER", "SUPPORTER")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=YOUNG_PERSON", "a=NOBODY", "PERSONAL_ADVISER=", "a"})
    void refusesAMapThatNamesNoRoleOfStaff(String text) {
        assertThatThrownBy(() -> RoleMap.of(text)).hasMessageContaining("OIDC_ROLE_MAP");
    }
}
