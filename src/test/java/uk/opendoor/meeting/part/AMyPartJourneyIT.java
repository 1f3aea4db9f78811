package uk.opendoor.meeting.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Two parents of one boy each write for the conference; what one sends is in the pack, and nowhere for the other. */
@OnTheSite
class AMyPartJourneyIT {

    private static final String ROSALIND = "Rosalind Marshbanks";
    private static final String CONRAD = "Conrad Marshbanks";
    private static final String SASKIA = "Saskia Thistledown";

    @Test
    void aParentWritesSavesSendsAndSendsAnewWithoutScript(Chromium chromium, Members members) {
        String path = meeting(members.get(ROSALIND));
        try (Visit visit = chromium.visit(Visitor.PHONE_WITHOUT_SCRIPT)
                .as(members.get(ROSALIND))
                .open(path)) {
            visit.follow("Write your part").press(visit.button("Send it"));
            assertThat(visit.words()).contains("Write something before you send it.");
            visit.type("What is going well?", "He sleeps through <b>now</b>");
            visit.page().locator("#says-0").fill("Page 2: I was late");
            visit.press(visit.button("Save it and go on later"));
            assertThat(visit.words()).contains("What you say: write it beside");
            visit.page().locator("#mine-0").fill("The taxi was late");
            visit.press(visit.button("Save it and go on later"));
            assertThat(visit.words()).contains("You saved this on");
            assertThat(visit.open(path).words()).contains("You have begun and not sent it");
            visit.follow("Go on writing").press(visit.button("Send it"));
            assertThat(visit.words())
                    .contains("We had your part on", "Its number is", "He sleeps through <b>now</b>")
                    .doesNotContain("You saved this on");
            visit.type("What worries you?", "The journey to school").press(visit.button("Send it"));
            assertThat(visit.words()).contains("The journey to school", "What you sent before that");
            assertThat(visit.open("/family/account/download").words()).contains("The taxi was late");
        }
        try (Visit visit = chromium.visit(Visitor.PHONE).as(members.get(CONRAD)).open(meeting(members.get(CONRAD)))) {
            assertThat(visit.words()).contains("We had your part on");
            visit.follow("Read it, or send it anew");
            assertThat(visit.html()).contains("the bus did not come").doesNotContain("sleeps", "taxi", "Rosalind");
        }
        readsThePack(chromium, members, path.replace("/family/", "/work/"));
    }

    private static void readsThePack(Chromium chromium, Members members, String path) {
        try (Visit visit = chromium.visit(Visitor.DESK).as(members.get(SASKIA)).open(path)) {
            assertThat(visit.words()).contains("Not opened yet", "Sent anew: 1 before it.");
            isFine(visit);
            visit.follow("Read and print the pack");
            assertThat(visit.words()).contains("The taxi was late", "the bus did not come", "Do not hand it out");
            isFine(visit);
            assertThat(members.get(SASKIA).get(path + "/pack.pdf").status()).isEqualTo(200);
            assertThat(visit.open(path).words()).doesNotContain("Not opened yet");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void thePageIsFineForParentsAndYoungPeople(Visitor visitor, Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(visitor).as(members.get(CONRAD)).open(meeting(members.get(CONRAD)))) {
            isFine(visit);
            isFine(visit.follow("Read it, or send it anew"));
            assertThat(visit.button("Exit this page").isVisible()).isTrue();
            visit.page().locator("#mine-0").fill("");
            visit.press(visit.button("Send it"));
            assertThat(visit.page().title()).startsWith("Error:").doesNotContain("Dex");
            isFine(visit);
        }
        Member caspian = members.get("Caspian Oakenshaw");
        try (Visit visit = chromium.visit(visitor).as(caspian).open(meeting(caspian, "/me/meetings"))) {
            isFine(visit.follow("Write your part"));
            assertThat(visit.words()).contains("Nobody in your family can read it here.");
        }
    }

    @Test
    void whatIsNotTheirsIsNotThere(Members members) {
        String path = meeting(members.get(CONRAD));
        String work = path.replace("/family/", "/work/");
        for (String one : List.of(
                path.replace("/family/", "/me/") + "/part", work + "/pack", work + "/pack.pdf", path + "0/part")) {
            assertThat(members.get(CONRAD).get(one).status()).as(one).isEqualTo(404);
        }
        for (String who : List.of("Winifred Hollowell", "Ambrose Hollowell")) {
            assertThat(members.get(who).get(path + "/part").status()).as(who).isEqualTo(404);
        }
        assertThat(members.get("Lorcan Applegarth").get(work + "/pack").status())
                .isEqualTo(404);
    }

    private static String meeting(Member member) {
        return meeting(member, "/family/meetings");
    }

    private static String meeting(Member member, String list) {
        return member.get(list).page().select("article a").first().attr("href");
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).as(visit.path()).isEmpty();
        assertThat(visit.scrollsSideways()).as(visit.path()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
