package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte where a few letters belong is said to be too long, and the rest of the form stays. */
@OnTheSite
class MegabyteIT {

    private static final String MEGABYTE = "a".repeat(1_000_000);
    private static final String REASON = "She stands at our desk and is hurt";

    private final Members members;

    MegabyteIT(Members members) {
        this.members = members;
    }

    @Test
    void inACaseReference() {
        Answer answer = open(Map.of("reference", MEGABYTE, "reason", REASON));
        assertThat(errors(answer)).contains("20 characters at most. You wrote 1,000,000.");
        assertThat(answer.page().select("#reason").text()).isEqualTo(REASON);
    }

    @Test
    void inAReason() {
        Answer answer = open(Map.of("reference", "T-0000", "reason", MEGABYTE));
        assertThat(errors(answer)).contains("500 characters at most. You wrote 1,000,000.");
        assertThat(answer.page().select("#reference").attr("value")).isEqualTo("T-0000");
    }

    @Test
    void moreThanAFieldHoldsByOneLetterIsNotCutOrLost() {
        Answer answer = open(Map.of("reference", "x".repeat(255), "reason", REASON));
        assertThat(errors(answer)).contains("You wrote 255.");
        assertThat(answer.page().select("#reference").attr("value")).hasSize(255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dateOfBirth-day", "dateOfBirth-month", "dateOfBirth-year"})
    void inABoxOfADate(String box, Site site) {
        Member member = new Member(site);
        Answer answer = member.send("/entitlements/check", "show", Map.of(box, MEGABYTE));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".govuk-error-summary").text()).isNotEmpty();
        assertThat(answer.page().getElementById(box).attr("value")).isEqualTo("a".repeat(40));
    }

    @Test
    void inAPassphrase(Site site) {
        Member member = new Member(site);
        Answer named = member.send("/sign-in", "use", Map.of("address", "nobody.atall@mail.example"));
        Answer answer = member.send(member.follow(named), "go", Map.of("passphrase", MEGABYTE));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(errors(answer)).isNotEmpty();
        assertThat(answer.text()).doesNotContain("aaaaaaaaaa");
    }

    private Answer open(Map<String, String> typed) {
        Answer answer = members.get("Barnaby Quillfeather").send("/work/open", "open", typed);
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static String errors(Answer answer) {
        return answer.page().select(".govuk-error-summary").text();
    }
}
