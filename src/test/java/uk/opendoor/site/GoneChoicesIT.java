package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A choice that a page does not offer, or offers no more, is said to be gone: nobody wonders why nothing happened. */
@OnTheSite
class GoneChoicesIT {

    private final Members members;

    GoneChoicesIT(Members members) {
        this.members = members;
    }

    @ParameterizedTest
    @CsvSource({
        "Juniper Hollowell, /me/account/contact, save, from",
        "Juniper Hollowell, /me/account/contact, save, until",
        "Juniper Hollowell, /me/account/close, close, when",
        "Caspian Oakenshaw, /me/sharing, send, permission",
        "Mirabel Stonecrop, /work/team, stand, coveredBy",
        "Humphrey Latchkey, /work/audit, search, deed"
    })
    void isToldAtItsField(String name, String path, String button, String field) {
        isToldAt(field, members.get(name).send(path, button, Map.of(field, "NO-SUCH-THING")));
    }

    private static void isToldAt(String field, Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().title()).startsWith("Error:");
        String box = answer.page().select(".govuk-error-summary a").attr("href").substring(1);
        assertThat(answer.page().getElementById(box).attr("name")).isEqualTo(field);
        assertThat(answer.page().getElementById(field + "-error").text()).contains("choose again");
    }

    @Test
    void aSignThatNobodyCanTypeIsLeftOutAndTheRestStays() {
        Answer answer = members.get("Humphrey Latchkey").send("/work/audit", "search", Map.of("whose", "T-\u0000000"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#whose").attr("value")).isEqualTo("T-000");
    }
}
