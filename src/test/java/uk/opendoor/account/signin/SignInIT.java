package uk.opendoor.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Site;

@OnTheSite
class SignInIT {

    private static final String WHO = "Leo Hartsease";
    private static final String ADDRESS = "leopold.hartsease@mail.example";

    @Test
    void opensWithoutACookie(Site site) {
        assertThat(site.get("/sign-in").hasHeader("Set-Cookie")).isFalse();
    }

    @Test
    void answersTheSameToAnAddressThatNobodyHas(Site site) {
        Member somebody = new Member(site);
        Member nobody = new Member(site);
        Answer known = somebody.send("/sign-in", "send", Map.of("address", "beatrix.nettlefold@mail.example"));
        Answer unknown = nobody.send("/sign-in", "send", Map.of("address", "nobody.atall@mail.example"));
        assertThat(known.header("Location")).isEqualTo(unknown.header("Location"));
        assertThat(somebody.follow(known).text())
                .isEqualTo(nobody.follow(unknown).text());
        assertThat(somebody.send("/sign-in/passphrase", "go", Map.of("passphrase", "x"))
                        .text())
                .isEqualTo(nobody.send("/sign-in/passphrase", "go", Map.of("passphrase", "x"))
                        .text());
    }

    @Test
    void aCodeIsGoodOnceAndOnlyInItsOwnBrowser(Site site, Members members) {
        String before = members.latestCode(WHO);
        Member member = new Member(site);
        Answer page = member.follow(member.send("/sign-in", "send", Map.of("address", ADDRESS)));
        String step = member.cookie("opendoor-step");
        String code = members.nextCode(WHO, before);
        assertThat(new Member(site).get("/sign-in/code").header("Location")).isEqualTo("/sign-in?again");
        assertThat(member.send(page, "go", Map.of("code", code)).header("Location"))
                .startsWith("/me");
        Answer again = new Member(site).with("opendoor-step", step).send(page, "go", Map.of("code", code));
        assertThat(again.text()).contains("That 6-digit code has been used");
    }

    @Test
    void fiveWrongTriesEndACode(Site site, Members members) {
        String before = members.latestCode("Beatrix Nettlefold");
        Member member = new Member(site);
        Answer page =
                member.follow(member.send("/sign-in", "send", Map.of("address", "beatrix.nettlefold@mail.example")));
        String code = members.nextCode("Beatrix Nettlefold", before);
        for (int i = 0; i < 5; i++) {
            member.send(page, "go", Map.of("code", code.equals("000000") ? "111111" : "000000"));
        }
        assertThat(member.send(page, "go", Map.of("code", code)).text()).contains("typed wrong 5 times");
    }

    @Test
    void theCookieFromBeforeASignInIsDead(Members members) {
        Member member = members.signIn("Thaddeus Wintergreen");
        String first = member.cookie("opendoor");
        assertThat(first).isNotEmpty();
        member.post("/sign-in/out", Map.of());
        assertThat(member.with("opendoor", first).get("/me").header("Location")).startsWith("/sign-in");
    }

    @Test
    void signsOutEverywhere(Members members) {
        Member here = members.signIn("Rowan Silverbirch");
        Member there = members.signIn("Rowan Silverbirch");
        assertThat(there.get("/me").status()).isEqualTo(200);
        Answer out = here.send("/me/account", "everywhere", Map.of());
        assertThat(out.header("Location")).isEqualTo("/sign-in?out");
        assertThat(there.get("/me").header("Location")).startsWith("/sign-in");
    }

    @Test
    void aRememberedPhoneNeedsOnlyThePassphrase(Site site, Members members) {
        String who = "Amandine Frostbrook";
        String address = members.address(who);
        Member phone = new Member(site);
        String before = members.latestCode(who);
        Answer page = phone.follow(phone.send("/sign-in", "send", Map.of("address", address)));
        phone.send(page, "go", Map.of("code", members.nextCode(who, before), "remember", "true"));
        assertThat(phone.cookie("opendoor-phone")).isNotEmpty();
        before = members.latestCode(who);
        Answer asked = phone.send("/me/account/passphrase", "sendCode", Map.of());
        Answer saved = phone.send(
                asked,
                "save",
                Map.of("code", members.nextCode(who, before), "passphrase", "green kettle under stairs"));
        assertThat(saved.header("Location")).isEqualTo("/me/account");
        phone.post("/sign-in/out", Map.of());
        Answer named = phone.send("/sign-in", "use", Map.of("address", address));
        assertThat(phone.send(phone.follow(named), "go", Map.of("passphrase", "green kettle under stairs"))
                        .header("Location"))
                .startsWith("/me");
        Member other = new Member(site);
        named = other.send("/sign-in", "use", Map.of("address", address));
        assertThat(other.send(other.follow(named), "go", Map.of("passphrase", "green kettle under stairs"))
                        .header("Location"))
                .isEqualTo("/sign-in/code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "#{caller}",
                "<script>alert(1)</script>",
                "\0\uffff😀𝒳\u202e",
                "a@b.example\u0001"
            })
    void refusesStrangeAddressesInPlainWords(String typed, Site site) {
        Answer answer = new Member(site).send("/sign-in", "send", Map.of("address", typed));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Type an e-mail address").doesNotContain("<script>alert");
    }

    @Test
    void refusesAMegabyteByNamingTheFieldAndGivesBackItsBeginning(Site site) {
        Answer answer = new Member(site).send("/sign-in", "send", Map.of("address", "a".repeat(1_000_000)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains("must be 254 letters or fewer");
        assertThat(answer.page().select("#address").attr("value")).isEqualTo("a".repeat(254));
    }
}
