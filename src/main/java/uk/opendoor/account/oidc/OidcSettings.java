package uk.opendoor.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What the council has said about its own sign-in. */
@Named("oidc")
@ApplicationScoped
public class OidcSettings {

    static final String START = "/sign-in/staff";
    static final String CALLBACK = START + "/callback";

    private static final String PROVIDER = "OIDC_PROVIDER";

    private static final String NO_CLAIM = "none";

    private Config config;

    protected OidcSettings() {}

    @Inject
    public OidcSettings(Config config) {
        this.config = config;
    }

    /** Whether staff may sign in at a provider. */
    public boolean isOn() {
        return value(PROVIDER).isPresent();
    }

    /** The issuer, under which the provider tells about itself. */
    public String getProvider() {
        return value(PROVIDER).orElse("");
    }

    public String getClientId() {
        return value("OIDC_CLIENT_ID").orElse("");
    }

    public String getClientSecret() {
        return value("OIDC_CLIENT_SECRET").orElse("");
    }

    public String[] getScopes() {
        return value("OIDC_SCOPES").orElse("openid email profile").split("[ ,]+");
    }

    /** The address that the browser asked for decides: a proxy in front hands it on. */
    public String getRedirectUri() {
        return "${baseURL}" + CALLBACK;
    }

    /** The claim that names roles, a dot leads into an object; empty if the provider knows nothing of roles. */
    Optional<String> rolesClaim() {
        return Optional.of(value("OIDC_ROLES_CLAIM").orElse("roles")).filter(claim -> !claim.equals(NO_CLAIM));
    }

    RoleMap roleMap() {
        return RoleMap.of(value("OIDC_ROLE_MAP").orElse(""));
    }

    /** The claim with the work e-mail address by which somebody is found the first time. */
    String linkClaim() {
        return value("OIDC_LINK_CLAIM").orElse(Claims.EMAIL);
    }

    private Optional<String> value(String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }
}
