/**
 * Staff who come in by the council's own sign-in (OpenID Connect). The platform shakes hands with the provider; who that
 * is here, what they may be, and the sign-in itself are ours. Nothing here is in use until a provider has been named.
 */
package uk.opendoor.account.oidc;
