package uk.opendoor.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class OidcSettingsTest {

    @Test
    void areOffUntilAProviderIsNamed() {
        assertThat(settings(Map.of()).isOn()).isFalse();
        assertThat(settings(Map.of("OIDC_PROVIDER", " ")).isOn()).isFalse();
        assertThat(settings(Map.of("OIDC_PROVIDER", "https://sign-in.example")).isOn())
                .isTrue();
    }

    @Test
    void askForWhatMostProvidersKnow() {
        assertThat(settings(Map.of()).getScopes()).containsExactly("openid", "email", "profile");
        assertThat(settings(Map.of("OIDC_SCOPES", "openid,email")).getScopes()).containsExactly("openid", "email");
    }

    @Test
    void lookForRolesWhereTheCouncilSays() {
        assertThat(settings(Map.of()).rolesClaim()).contains("roles");
        assertThat(settings(Map.of("OIDC_ROLES_CLAIM", "a.b")).rolesClaim()).contains("a.b");
        assertThat(settings(Map.of("OIDC_ROLES_CLAIM", "none")).rolesClaim()).isEmpty();
    }

    private static OidcSettings settings(Map<String, String> values) {
        Class<?>[] types = {Config.class};
        return new OidcSettings((Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                types,
                (self, method, arguments) -> Optional.ofNullable(values.get((String) arguments[0]))));
    }
}
