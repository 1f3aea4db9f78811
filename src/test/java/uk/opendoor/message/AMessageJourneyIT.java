package uk.opendoor.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Leopold, 24, on a phone without script: he writes, asks to be rung, and says yes to help. Barnaby sees to it. */
@OnTheSite
class AMessageJourneyIT {

    private static final String LEOPOLD = "Leo Hartsease";
    private static final String BARNABY = "Barnaby Quillfeather";
    private static final String WORDS = "I have found a course. Can we look at it? " + UUID.randomUUID();

    @Test
    void writesAsksAndIsAnswered(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.PHONE_WITHOUT_SCRIPT).as(members.get(LEOPOLD))) {
            writes(visit);
            asks(visit);
        }
        answers(chromium, members);
        try (Visit visit =
                chromium.visit(Visitor.PHONE).as(members.get(LEOPOLD)).open("/me/messages")) {
            assertThat(visit.words()).contains("Bring it on Friday.", "Read by " + BARNABY);
            isFine(visit);
            visit.open("/me/adviser");
            assertThat(visit.words()).contains("We rang at ten.", "You said: not now");
            isFine(visit);
        }
    }

    private static void writes(Visit visit) {
        visit.open("/me").follow("Messages").press(visit.button("Send"));
        assertThat(visit.words()).contains("please write something");
        visit.type("Write a message", WORDS).press(visit.button("Send"));
        assertThat(visit.words()).contains(WORDS, "Delivered");
    }

    private static void asks(Visit visit) {
        visit.follow("My adviser");
        assertThat(visit.html()).contains("tel:01632960303", "sms:07700900303", "mailto:barnaby.quillfeather@");
        visit.page()
                .locator("summary", new LocatorOptions().setHasText("Choose when"))
                .click();
        visit.press(visit.button("Ask for this call"));
        assertThat(visit.words()).contains("Choose a day for the call", "Choose a part of the day");
        visit.page().locator("#day li:last-child label").click();
        visit.page().locator("#part li:last-child label").click();
        visit.press(visit.button("Ask for this call"));
        assertThat(visit.words()).contains("You asked us to ring you:", "any time, 9am to 5pm");
        visit.press(visit.button("Yes please"));
        assertThat(visit.words()).contains("You said: yes please", "We get in touch by");
        visit.press(visit.button("Not now"));
        assertThat(visit.words()).contains("You said: not now");
    }

    private static void answers(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.DESK).as(members.get(BARNABY)).open("/work")) {
            assertThat(visit.words()).contains("Answer to a message", "Ring them");
            visit.open(record(members.get(BARNABY)) + "/messages");
            assertThat(visit.words()).contains(WORDS, "No answer yet", "Wants to be rung");
            isFine(visit);
            visit.type("Write to them", "Bring it on Friday.").press(visit.button("Send"));
            assertThat(visit.words()).contains("Bring it on Friday.").doesNotContain("No answer yet");
            visit.follow("Wants to be rung");
            isFine(visit);
            visit.press(visit.button("It is done"));
            assertThat(visit.words()).contains("What was done: please write something");
            visit.type("What was done", "We rang at ten.").press(visit.button("It is done"));
            assertThat(visit.words()).contains("We rang at ten.");
            visit.open("/work/card");
            isFine(visit);
        }
    }

    private static String record(Member worker) {
        return worker.get("/work/people")
                .page()
                .select("a:containsOwn(" + LEOPOLD + ")")
                .attr("href");
    }

    @Test
    void whateverIsTypedIsOnlyText(Members members) {
        Member leopold = members.get(LEOPOLD);
        String script = "<script>alert(1)</script> \u202Eيوسف #{caller.person()} " + UUID.randomUUID();
        assertThat(leopold.send("/me/messages", "send", Map.of("words", script + "\u0000\u0001"))
                        .status())
                .isEqualTo(303);
        Document page = leopold.get("/me/messages").page();
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select(".od-talk").text()).contains(script);
        String tooLong = "x".repeat(5000);
        Document refused =
                leopold.send("/me/messages", "send", Map.of("words", tooLong)).page();
        assertThat(refused.title()).startsWith("Error:");
        assertThat(refused.select("#words").text()).isEqualTo(tooLong);
    }

    @Test
    void somebodyElsesRecordIsNotThere(Members members) {
        String record = record(members.get(BARNABY));
        assertThat(members.get("Odette Pennywhistle").get(record + "/messages").status())
                .isEqualTo(404);
        assertThat(members.get(BARNABY)
                        .get(record + "/wishes/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(members.get("Philippa Candlewick").get(record + "/messages").status())
                .isEqualTo(404);
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
