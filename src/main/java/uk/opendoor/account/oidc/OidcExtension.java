package uk.opendoor.account.oidc;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Tells the platform of the provider, if there is one. Without, the platform never hears that there could be. A map of
 * roles that cannot be read stops the start: found at the first sign-in it would be too late.
 */
public final class OidcExtension implements Extension {

    void tellOfTheProvider(@Observes BeforeBeanDiscovery event) {
        OidcSettings settings = new OidcSettings(ConfigProvider.getConfig());
        if (settings.isOn()) {
            settings.roleMap();
            event.addAnnotatedType(StaffProvider.class, StaffProvider.class.getName());
        }
    }
}
