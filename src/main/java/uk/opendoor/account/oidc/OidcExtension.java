package uk.opendoor.account.oidc;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells the platform of the provider, if there is one. Without, the platform never hears that there could be. */
public final class OidcExtension implements Extension {

    void tellOfTheProvider(@Observes BeforeBeanDiscovery event) {
        if (OidcSettings.isOn(ConfigProvider.getConfig())) {
            event.addAnnotatedType(StaffProvider.class, StaffProvider.class.getName());
        }
    }
}
