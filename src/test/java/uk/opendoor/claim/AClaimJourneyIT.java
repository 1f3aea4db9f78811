package uk.opendoor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.opendoor.message.photo.Pictures;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/**
 * Caspian asks for a cooker on a phone, with a photo; Odette passes it on, Mirabel says yes to a part, and he sees why. He asks
 * for another look, and Alaric, who had no part in it, says yes to all. Odette hands the voucher over, and he sees it.
 */
@OnTheSite
class AClaimJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
    private static final String CASPIAN = "Caspian Oakenshaw";
    private static final String COOKER = "Electric cooker, the small one";
    private static final String REASON = "The cooker, yes. Our own electrician connects it for nothing.";

    @Test
    void fromTheFirstWordToTheAnswer(Chromium chromium, Members members) {
        try (Visit caspian = chromium.visit(Visitor.PHONE).as(members.get(CASPIAN));
                Visit odette = chromium.visit(Visitor.PHONE).as(members.get("Odette Pennywhistle"));
                Visit mirabel = chromium.visit(Visitor.DESK).as(members.get("Mirabel Stonecrop"));
                Visit alaric = chromium.visit(Visitor.DESK).as(members.get("Alaric Windlestraw"))) {
            writes(caspian);
            String photo = addsAPhoto(caspian);
            sends(caspian);
            passesItOn(odette);
            decides(mirabel);
            readsTheAnswer(caspian);
            asksForAnotherLook(caspian);
            looksAgain(alaric);
            readsTheOtherAnswer(caspian);
            pays(odette);
            seesWhatCame(caspian);
            assertThat(members.get(CASPIAN).get(photo).header("Content-Type")).isEqualTo("image/jpeg");
            assertThat(members.get("Juniper Hollowell").get(photo).status()).isEqualTo(404);
            for (Visit visit : List.of(caspian, odette, mirabel, alaric)) {
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    private static void writes(Visit visit) {
        visit.open("/me").follow("My money");
        assertThat(visit.words()).contains("£2,480 left of £3,000");
        isFine(visit);
        visit.press(visit.button("Ask for it Money to set up your home"));
        visit.press(visit.button("Send it"));
        assertThat(visit.words()).contains("What it is for", "fill in at least one line");
        isFine(visit);
        fill(visit, "#what-1", COOKER);
        fill(visit, "#price-1", "£279,5");
        visit.press(visit.button("Keep it for later"));
        assertThat(visit.words()).contains("such as 249 or 249.50");
        fill(visit, "#price-1", "£279");
        fill(visit, "#what-2", "Somebody to connect it");
        fill(visit, "#price-2", "60");
        fill(visit, "#words", "<b>I eat cold beans</b> since I moved.");
        visit.tick("It cannot wait");
        fill(visit, "#urgent-why", "I have nothing to cook on.");
    }

    private static String addsAPhoto(Visit visit) {
        visit.press(visit.button("Keep it, and add photos"));
        visit.press(visit.button("Add a photo"));
        assertThat(visit.words()).contains("Choose a photo.");
        choose(visit, "not a photo".getBytes());
        assertThat(visit.words()).contains("This file is no photo that we can show.");
        choose(visit, Pictures.onItsSide(Pictures.drawn("jpg", 1600, 1200)));
        assertThat(visit.html()).contains("The photo is there.");
        isFine(visit);
        String address = visit.page().locator(".od-photos a").getAttribute("href");
        visit.follow("Back to what you ask for");
        return address;
    }

    private static void sends(Visit visit) {
        visit.press(visit.button("Send it"));
        assertThat(visit.words())
                .contains("It is with who works with you since", "Answer due by", "<b>I eat cold beans</b>", "£339");
        isFine(visit);
    }

    private static void passesItOn(Visit visit) {
        visit.open("/work/claims");
        isFine(visit);
        visit.press(visit.row(CASPIAN, "Urgent").locator("a"));
        assertThat(visit.words()).contains("I have nothing to cook on.", COOKER);
        assertThat(visit.page().locator("button:has-text('Approve all of it')").count())
                .isZero();
        visit.press(visit.button("Pass it on"));
        assertThat(visit.words()).contains("What the manager should know");
        fill(visit, "#pass-words", "He cooks for two when his sister comes.");
        visit.press(visit.button("Pass it on"));
        assertThat(visit.words()).contains("With a manager", "Recommended: £339");
        isFine(visit);
    }

    private static void decides(Visit visit) {
        visit.open("/work/claims").press(visit.row(CASPIAN, "Urgent").locator("a"));
        fill(visit, "#sum", "279");
        visit.press(visit.button("Say so"));
        assertThat(visit.words()).contains("Your reason");
        fill(visit, "#sum", "400");
        fill(visit, "#words", REASON);
        visit.press(visit.button("Say so"));
        assertThat(visit.words()).contains("How much: they asked for £339");
        fill(visit, "#sum", "279");
        visit.press(visit.button("Say so"));
        assertThat(visit.words()).contains("Approved in part: £279", "LC-4410", "£2,201 left of £3,000");
        isFine(visit);
    }

    private static void readsTheAnswer(Visit visit) {
        visit.open("/me");
        assertThat(visit.words()).contains("We answered what you asked for", "£2,201");
        visit.open("/me/money");
        visit.press(visit.page().locator("section[aria-labelledby=h-asked] a").first());
        assertThat(visit.words())
                .contains("We said yes to a part on", "£279 of £339", REASON, "You can ask for another look until");
        isFine(visit);
    }

    private static void asksForAnotherLook(Visit visit) {
        visit.press(visit.button("Ask for another look"));
        assertThat(visit.words()).contains("Why should we look again?");
        isFine(visit);
        fill(visit, "#appeal", "Your electrician comes <i>in March</i>.");
        visit.press(visit.button("Ask for another look"));
        assertThat(visit.words())
                .contains("A different manager is looking at it again", "Answer due by", "<i>in March</i>");
        isFine(visit);
    }

    private static void looksAgain(Visit visit) {
        visit.open("/work/claims").follow("who had no part in the answer");
        isFine(visit);
        assertThat(visit.words()).doesNotContain(CASPIAN);
        visit.press(visit.row("£339", "£279").locator("a"));
        assertThat(visit.words()).contains("<i>in March</i>", REASON, COOKER);
        visit.press(visit.button("Say so"));
        assertThat(visit.words()).contains("write pounds and pence");
        fill(visit, "#sum", "200");
        visit.press(visit.button("Say so"));
        assertThat(visit.words()).contains("£279 is approved already", "Your reason");
        isFine(visit);
        fill(visit, "#sum", "339");
        visit.press(visit.button("Say so"));
        assertThat(visit.html()).contains("Decided, and they are told.");
        assertThat(visit.words()).doesNotContain("£339");
    }

    private static void readsTheOtherAnswer(Visit visit) {
        visit.open("/me/money");
        assertThat(visit.words()).contains("£2,141 left of £3,000");
        visit.press(visit.page().locator("section[aria-labelledby=h-asked] a").first());
        assertThat(visit.words())
                .contains("We said yes to a part on", "We looked again", "we said yes to more: £339 of £339", "Alaric");
        isFine(visit);
    }

    private static void pays(Visit visit) {
        visit.open("/work/claims").press(visit.row(CASPIAN, "£339").locator("a"));
        assertThat(visit.words()).contains("£339 of £339 is not planned yet.", "After another look: £339");
        visit.follow("Plan how it is paid");
        visit.tick("Voucher");
        visit.date("day", TODAY);
        visit.press(visit.button("Plan it"));
        visit.press(visit.row("Voucher", "£339").locator("a"));
        visit.date("paid-on", TODAY);
        visit.press(visit.button("It is paid"));
        assertThat(visit.row("Voucher", "Paid").count()).isEqualTo(1);
        isFine(visit);
    }

    private static void seesWhatCame(Visit visit) {
        visit.open("/me/money");
        assertThat(visit.words()).contains("You got a voucher for £339 on", "£2,141 left of £3,000");
        isFine(visit);
    }

    private static void fill(Visit visit, String field, String text) {
        visit.page().locator(field).fill(text);
    }

    private static void choose(Visit visit, byte[] file) {
        visit.page().locator("#file").setInputFiles(new FilePayload("receipt.jpg", "image/jpeg", file));
        visit.press(visit.button("Add a photo"));
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
    }
}
