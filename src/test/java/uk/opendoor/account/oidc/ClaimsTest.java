package uk.opendoor.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    @Test
    void readsRolesFromAListOrOneText() {
        assertThat(claims("\"roles\":[\"pa\",\"sw\"]").names("roles")).containsExactly("pa", "sw");
        assertThat(claims("\"roles\":\"pa\"").names("roles")).containsExactly("pa");
    }

    @Test
    void followsADotIntoAnObject() {
        assertThat(claims("\"realm_access\":{\"roles\":[\"pa\"]}").names("realm_access.roles"))
                .containsExactly("pa");
        assertThat(claims("\"https://council.example/roles\":[\"pa\"]").names("https://council.example/roles"))
                .containsExactly("pa");
    }

    @Test
    void findsNoRolesWhereThereAreNone() {
        assertThat(claims("\"roles\":null").names("roles")).isEmpty();
        assertThat(claims("\"roles\":7").names("roles")).isEmpty();
        assertThat(claims("\"realm_access\":\"x\"").names("realm_access.roles")).isEmpty();
        assertThat(claims("\"a\":1").names("roles")).isEmpty();
    }

    @Test
    void believesAnAddressThatTheProviderHasChecked() {
        assertThat(claims("\"email\":\"A.B@council.example\",\"email_verified\":true")
                        .address("email"))
                .contains("a.b@council.example");
        assertThat(claims("\"email\":\"a.b@council.example\",\"email_verified\":\"true\"")
                        .address("email"))
                .contains("a.b@council.example");
    }

    @Test
    void believesNoAddressThatItHasNot() {
        assertThat(claims("\"email\":\"a.b@council.example\"").address("email")).isEmpty();
        assertThat(claims("\"email\":\"a.b@council.example\",\"email_verified\":false")
                        .address("email"))
                .isEmpty();
    }

    @Test
    void believesTheClaimThatTheCouncilNamedInstead() {
        assertThat(claims("\"upn\":\"a.b@council.example\"").address("upn")).contains("a.b@council.example");
    }

    @Test
    void addsWhatTheProviderTellsBesides() {
        Claims claims = new Claims(json("\"iss\":\"i\",\"sub\":\"1\""), json("\"sub\":\"1\",\"roles\":[\"pa\"]"));
        assertThat(claims.names("roles")).containsExactly("pa");
    }

    @Test
    void takesNothingThatIsToldOfSomebodyElse() {
        Claims claims = new Claims(json("\"iss\":\"i\",\"sub\":\"1\""), json("\"sub\":\"2\",\"roles\":[\"pa\"]"));
        assertThat(claims.names("roles")).isEmpty();
    }

    private static Claims claims(String inside) {
        return new Claims(json("\"iss\":\"https://sign-in.example\",\"sub\":\"1\"," + inside), json(""));
    }

    private static JsonObject json(String inside) {
        return Json.createReader(new StringReader("{" + inside + "}")).readObject();
    }
}
