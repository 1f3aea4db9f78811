package uk.opendoor.account.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Verdict.Break;
import uk.opendoor.shared.Messages;

class AuditWordsTest {

    private static final Set<Permission> ALSO_WITH_SOMEBODY =
            Set.of(Permission.BREAK_GLASS, Permission.ALL_ACTS, Permission.MANAGE_UNDELIVERED, Permission.SYNC);

    private final Messages messages = new Messages();
    private final AuditWords words = new AuditWords(messages);

    @ParameterizedTest
    @EnumSource(Permission.class)
    void everyPermissionHasWordsForPeopleAtWork(Permission permission) {
        assertThat(messages.knows("audit.what." + permission)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void everyPermissionAboutSomebodyHasWordsForThem(Permission permission) {
        boolean needed = permission.isAboutSomebody() || ALSO_WITH_SOMEBODY.contains(permission);
        assertThat(messages.knows("seen.did." + permission)).isEqualTo(needed);
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void everyDeedHasWords(Deed deed) {
        assertThat(messages.knows("audit.deed." + deed)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasWords(Role role) {
        assertThat(messages.knows("audit.role." + role)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Break.class)
    void everyBreakHasWords(Break broken) {
        assertThat(messages.knows("audit.broken." + broken)).isTrue();
    }

    @Test
    void aNameThatNobodyHasWordsForStaysAsItIs() {
        assertThat(words.what("OF_AN_OLD_VERSION")).isEqualTo("OF_AN_OLD_VERSION");
        assertThat(words.toYou("OF_AN_OLD_VERSION")).isEqualTo("did something with your record");
    }

    @Test
    void severalRolesAreSaidInOneOrder() {
        assertThat(words.roles(Set.of("TEAM_MANAGER", "PERSONAL_ADVISER"))).isEqualTo("personal adviser, team manager");
    }
}
