package uk.opendoor.message.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Barnaby shows a photo; Leopold, with whom he works, sees who comes; nobody else does. */
@OnTheSite
class APhotoJourneyIT {

    private static final String BARNABY = "Barnaby Quillfeather";
    private static final String LEOPOLD = "Leo Hartsease";

    @Test
    void isShownToWhoTheyWorkWithAndTakenAway(Chromium chromium, Members members) {
        try (Visit work = chromium.visit(Visitor.DESK).as(members.get(BARNABY)).open("/work/card")) {
            work.follow("Your photo").press(work.button("Show this photo"));
            assertThat(work.words()).contains("Choose a photo.");
            choose(work, "photo.jpg", "not a photo".getBytes());
            assertThat(work.words()).contains("This file is no photo that we can show.");
            choose(work, "bomb.png", Pictures.huge());
            assertThat(work.words()).contains("This photo has too many points.");
            choose(work, "photo.jpg", Pictures.drawn("jpg", 800, 600));
            assertThat(work.html()).contains("They see your photo now.");
            assertThat(width(work)).isEqualTo(Portrait.SIDE);
            isFine(work);
            String address = seenByLeopold(chromium, members);
            assertThat(members.get("Juniper Hollowell").get(address).status()).isEqualTo(404);
            assertThat(members.get(BARNABY).get(address).status()).isEqualTo(404);
            work.press(work.button("Take my photo away"));
            assertThat(work.html()).contains("Your photo is gone.");
            assertThat(members.get(LEOPOLD).get(address).status()).isEqualTo(404);
        }
    }

    private static String seenByLeopold(Chromium chromium, Members members) {
        try (Visit me = chromium.visit(Visitor.PHONE).as(members.get(LEOPOLD)).open("/me/adviser")) {
            assertThat(width(me)).isEqualTo(Portrait.SIDE);
            isFine(me);
            String address = me.page().locator("img.od-photo").getAttribute("src");
            assertThat(members.get(LEOPOLD).get(address).header("Content-Type")).isEqualTo("image/jpeg");
            assertThat(members.get(LEOPOLD).get(address).header("Cache-Control"))
                    .contains("no-store");
            return address;
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInWords(Chromium chromium, Members members) {
        try (Visit work = chromium.visit(Visitor.PHONE).as(members.get(BARNABY)).open("/work/card/photo")) {
            choose(work, "large.jpg", new byte[13_000_000]);
            assertThat(work.words()).contains("This file is larger than 12 MB");
        }
    }

    private static void choose(Visit visit, String name, byte[] file) {
        visit.page().locator("#file").setInputFiles(new FilePayload(name, "image/jpeg", file));
        visit.press(visit.button("Show this photo"));
    }

    private static int width(Visit visit) {
        visit.page().locator("img.od-photo").scrollIntoViewIfNeeded();
        visit.page().waitForFunction("document.querySelector('img.od-photo').complete");
        return (int) visit.page().evaluate("document.querySelector('img.od-photo').naturalWidth");
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
