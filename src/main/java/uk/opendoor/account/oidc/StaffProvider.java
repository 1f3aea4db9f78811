package uk.opendoor.account.oidc;

import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdConstant;

/**
 * How the platform shakes hands with the provider. State and nonce travel in cookies of the one browser, so that any node
 * can end what another has begun. Not every provider tells the name that somebody signs in with; all tell the subject.
 */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "#{oidc.provider}",
        clientId = "#{oidc.clientId}",
        clientSecret = "#{oidc.clientSecret}",
        scopeExpression = "#{oidc.scopes}",
        redirectURI = "#{oidc.redirectUri}",
        claimsDefinition = @ClaimsDefinition(callerNameClaim = OpenIdConstant.SUBJECT_IDENTIFIER),
        redirectToOriginalResource = false,
        useNonce = true,
        useSession = false)
final class StaffProvider {

    private StaffProvider() {}
}
