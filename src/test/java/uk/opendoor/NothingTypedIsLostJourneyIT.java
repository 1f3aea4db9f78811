package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/**
 * Amandine begins a message and the bus goes into a tunnel; Odette begins a note in the car park and the phone rings. What they
 * typed is there when they come back, and stands nowhere in the browser.
 */
@OnTheSite
class NothingTypedIsLostJourneyIT {

    private static final String AMANDINE = "Amandine Frostbrook";
    private static final String WORDS = "I wanted to ask about the room, but";
    private static final String NOTE = "She opened the door at once. We talked about";
    private static final String NOTICE = "We kept your words";

    @Test
    void aMessageIsThereAfterTheNextSignIn(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.PHONE)) {
            members.signIn(AMANDINE, visit.open("/me")).open("/me/messages");
            types(visit, WORDS);
            assertThat(visit.page().evaluate("() => localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            visit.press(visit.button("Sign out"));
            members.signIn(AMANDINE, visit.open("/me"));
            assertThat(visit.path()).isEqualTo("/me/messages");
            assertThat(visit.html()).contains(NOTICE);
            assertThat(box(visit).inputValue()).isEqualTo(WORDS);
            assertThat(Axe.violations(visit.page())).isEmpty();
            visit.press(visit.button("Send"));
            assertThat(visit.html()).doesNotContain(NOTICE);
            assertThat(box(visit).inputValue()).isEmpty();
            assertThat(visit.words()).contains(WORDS);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aNoteOfAContactIsThereAndGoesWhenTheBoxIsEmptied(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.PHONE).as(members.get("Odette Pennywhistle"))) {
            visit.open("/work/people").follow(AMANDINE);
            String record = visit.path();
            visit.open(record + "/contact").tick("Call");
            types(visit, NOTE);
            visit.open(record).open(record + "/contact");
            assertThat(visit.html()).contains(NOTICE);
            assertThat(box(visit).inputValue()).isEqualTo(NOTE);
            assertThat(visit.field("Call").isChecked()).isTrue();
            assertThat(visit.scrollsSideways()).isFalse();
            types(visit, "");
            visit.open(record + "/contact");
            assertThat(visit.html()).doesNotContain(NOTICE);
            assertThat(box(visit).inputValue()).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** And waits until it is kept. */
    private static void types(Visit visit, String words) {
        visit.page().waitForResponse("**/sign-in/keep", () -> box(visit).fill(words));
        Locator status = visit.page().locator("main .od-kept").first();
        String says = words.isEmpty() ? "" : "We keep this for you until tomorrow.";
        visit.page()
                .waitForCondition(() -> words.isEmpty() == status.innerText().isEmpty());
        assertThat(status.innerText()).startsWith(says);
    }

    private static Locator box(Visit visit) {
        return visit.page().locator("main textarea").first();
    }
}
