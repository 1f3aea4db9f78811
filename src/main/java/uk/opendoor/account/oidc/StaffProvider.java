package uk.opendoor.account.oidc;

import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;

/**
 * How the platform shakes hands with the provider. State and nonce travel in cookies of the one browser, so that any node
 * can end what another has begun.
 */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "#{oidc.provider}",
        clientId = "#{oidc.clientId}",
        clientSecret = "#{oidc.clientSecret}",
        scopeExpression = "#{oidc.scopes}",
        redirectURI = "#{oidc.redirectUri}",
        redirectToOriginalResource = false,
        useNonce = true,
        useSession = false)
final class StaffProvider {

    private StaffProvider() {}
}
