package uk.opendoor.account.oidc;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the provider says of somebody: in the token that it signed, and else where it tells about them. */
final class Claims {

    static final String EMAIL = "email";

    private static final String SUBJECT = "sub";

    private final JsonObject token;
    private final JsonObject told;

    /** @param told what the provider answered besides; if it is about somebody else, it counts for nothing */
    Claims(JsonObject token, JsonObject told) {
        this.token = token;
        this.told = token.getString(SUBJECT).equals(told.getString(SUBJECT, null)) ? told : JsonValue.EMPTY_JSON_OBJECT;
    }

    static Claims of(OpenIdContext context) {
        return new Claims(
                payload(context.getIdentityToken().getToken()),
                Objects.requireNonNullElse(context.getClaimsJson(), JsonValue.EMPTY_JSON_OBJECT));
    }

    String issuer() {
        return token.getString("iss");
    }

    String subject() {
        return token.getString(SUBJECT);
    }

    /**
     * The work e-mail address, in lower case. The provider must have checked the claim {@code email}; for another claim
     * the council answers by having named it.
     */
    Optional<String> address(String claim) {
        return text(claim)
                .filter(address -> !claim.equals(EMAIL) || isTrue("email_verified"))
                .map(address -> address.toLowerCase(Locale.ROOT));
    }

    /** The names of roles in a claim, which is one text or a list of them. */
    List<String> names(String claim) {
        return found(claim).map(Claims::texts).orElse(List.of());
    }

    private Optional<String> text(String claim) {
        return names(claim).stream().findFirst();
    }

    private boolean isTrue(String claim) {
        return found(claim)
                .filter(value -> value == JsonValue.TRUE || texts(value).contains("true"))
                .isPresent();
    }

    private Optional<JsonValue> found(String claim) {
        return find(token, claim).or(() -> find(told, claim));
    }

    /** A claim may have a dot in its own name: an address often is the first part of it. */
    private static Optional<JsonValue> find(JsonObject claims, String path) {
        if (claims.containsKey(path)) {
            return Optional.of(claims.get(path));
        }
        int dot = path.indexOf('.');
        return Optional.of(path)
                .filter(whole -> dot > 0)
                .map(whole -> claims.get(whole.substring(0, dot)))
                .filter(JsonObject.class::isInstance)
                .flatMap(inner -> find(inner.asJsonObject(), path.substring(dot + 1)));
    }

    private static List<String> texts(JsonValue value) {
        Stream<JsonValue> values = value instanceof JsonArray list ? list.stream() : Stream.of(value);
        return values.filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString())
                .toList();
    }

    /** The platform has checked the token's signature, issuer, audience, time and nonce. */
    private static JsonObject payload(String token) {
        byte[] json = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        try (JsonReader reader = Json.createReader(new StringReader(new String(json, StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }
}
