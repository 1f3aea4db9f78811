package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong around the sign-in itself: cookies, the way back, addresses that are not ours, forms that come late. */
@OnTheSite
class ComingAndGoingIT {

    private static final String CARER = "Perpetua Underhill";
    private static final String CONTACT = "/family/account/contact";
    private static final int SEE_OTHER = 303;

    private final Members members;

    ComingAndGoingIT(Members members) {
        this.members = members;
    }

    @Test
    void theBackButtonAfterSignOutShowsNothing(Site site) {
        Member yonas = members.signIn("Yonas Abrehale");
        String before = yonas.cookie("opendoor");
        assertThat(yonas.get("/me").header("Cache-Control")).contains("no-store");
        yonas.post("/sign-in/out", Map.of());
        Answer back = new Member(site).with("opendoor", before).get("/me");
        assertThat(back.status()).isEqualTo(SEE_OTHER);
        assertThat(back.header("Location")).isEqualTo("/sign-in?to=/me");
    }

    @Test
    void aCookieFromBeforeTheSignInIsNobodys(Site site) {
        Member planted = new Member(site).with("opendoor", "chosen-by-somebody-else");
        assertThat(planted.get("/me").status()).isEqualTo(SEE_OTHER);
        Member signedIn = members.get("Juniper Hollowell");
        assertThat(signedIn.cookie("opendoor"))
                .isNotEqualTo("chosen-by-somebody-else")
                .hasSizeGreaterThan(30);
    }

    @Test
    void aFormForAnAddressOfAnyLengthIsAnsweredAsAnyOther(Site site) {
        Member carer = members.signIn(CARER);
        String endless = "/family/children/" + "a".repeat(300);
        assertThat(carer.post(endless, Map.of("x", "y")).status()).isEqualTo(SEE_OTHER);
        String cookie = carer.cookie("opendoor");
        carer.post("/sign-in/out", Map.of());
        Member late = new Member(site).with("opendoor", cookie);
        assertThat(late.post(endless, Map.of("x", "y")).header("Location")).isEqualTo("/sign-in?to=" + endless);
    }

    @Test
    void formsThatAreKeptMakeRoomForEachOther() {
        Member carer = members.signIn(CARER);
        carer.post(CONTACT, Map.of("from", "03:00"));
        keepOthers(carer, 19);
        assertThat(givenBack(carer)).isEqualTo("03:00");
        keepOthers(carer, 1);
        assertThat(givenBack(carer)).isEmpty();
        carer.post(CONTACT, Map.of("from", "04:00"));
        assertThat(givenBack(carer)).isEqualTo("04:00");
    }

    private static void keepOthers(Member somebody, int many) {
        for (int i = 0; i < many; i++) {
            somebody.post("/family/children/" + UUID.randomUUID(), Map.of("x", "y"));
        }
    }

    private static String givenBack(Member somebody) {
        return somebody.get(CONTACT).page().select("#from option[selected]").attr("value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/me/", "/me.xhtml", "//me", "/ME", "/me/index.xhtml", "/me/.", "/account/download-data.xhtml"})
    void noOtherWayOfWritingAnAddressOpensThePageOfAnother(String path) {
        Answer answer = members.get("Conrad Marshbanks").get(path);
        assertThat(answer.status()).isIn(301, 404);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/me",
                "//elsewhere.example",
                "/me/../..//elsewhere.example",
                "\\me",
                "/me\r\nX: y"
            })
    void aSignInLeadsNowhereButHere(String to, Site site) {
        Member visitor = new Member(site);
        Answer sent =
                visitor.send("/sign-in", "send", Map.of("address", UUID.randomUUID() + "@nobody.example", "to", to));
        assertThat(sent.header("Location")).isEqualTo("/sign-in/code");
        assertThat(visitor.follow(sent).text()).doesNotContain("elsewhere.example");
    }
}
