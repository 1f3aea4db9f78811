package uk.opendoor.adviser.oc3;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Test;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Mirabel looks whether the yearly return is ready, and takes it along. */
@OnTheSite
class AReturnJourneyIT {

    private static final String MIRABEL = "Mirabel Stonecrop";

    @Test
    void looksWhoIsMissing(Chromium chromium, Members members) {
        for (Visitor how : new Visitor[] {Visitor.DESK, Visitor.PHONE}) {
            try (Visit visit = chromium.visit(how)
                    .as(members.get(MIRABEL))
                    .open("/work/team")
                    .follow("The yearly return")) {
                assertThat(visit.words()).contains(" ready.", "Who turns 17 to 21", "Which checks are made");
                assertThat(Axe.violations(visit.page())).isEmpty();
                assertThat(visit.scrollsSideways()).isFalse();
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    @Test
    void theFileHasTheColumnsOfTheReturnAndNoNames(Members members) {
        Member mirabel = members.get(MIRABEL);
        Answer file = mirabel.get("/work/return.csv?faulty=yes");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"oc3.csv\"");
        assertThat(file.text().lines()).first().isEqualTo("CHILD,DOB,IN_TOUCH,ACTIV,ACCOM");
        assertThat(file.text().lines().skip(1))
                .allMatch(line -> line.matches("[^,]*,\\d\\d/\\d\\d/\\d{4},[A-Z]+,\\w{1,2},\\w{1,2}"));
        assertThat(mirabel.get("/work/return?year=%3Cscript%3E").status()).isEqualTo(200);
        assertThat(mirabel.get("/work/return?year=99999").status()).isEqualTo(200);
    }

    @Test
    void theFileIsTakenFromThePage(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.DESK).as(members.get(MIRABEL)).open("/work/return")) {
            Download file = visit.page()
                    .waitForDownload(() -> visit.button("Take the file along").click());
            assertThat(file.suggestedFilename()).isEqualTo("oc3.csv");
            assertThat(visit.heading()).contains("yearly return");
        }
    }

    @Test
    void whatIsTypedInTheAddressDoesNoHarm(Members members) {
        Member mirabel = members.get(MIRABEL);
        for (String typed : new String[] {"", "-1", "2026%20", "%00", "=1%2B1", "%3Cscript%3Ealert(1)%3C/script%3E"}) {
            assertThat(mirabel.get("/work/return?year=" + typed).text()).doesNotContain("<script>alert");
            assertThat(mirabel.get("/work/return.csv?year=" + typed + "&faulty=" + typed)
                            .text())
                    .startsWith("CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\r\n");
        }
    }

    /** Nor what stands for it: not one page of a young person's says a code, or that their home does not suit them. */
    @Test
    void aYoungPersonNeverReadsACode(Members members) {
        for (String name : new String[] {"Caspian Oakenshaw", "Isolde Ravenscar", "Thaddeus Wintergreen"}) {
            Member young = members.get(name);
            for (String page : new String[] {"/me", "/me/plan", "/me/adviser", "/me/seen", "/me/plan/print"}) {
                assertThat(young.get(page).page().text())
                        .as(name + " at " + page)
                        .doesNotContainPattern("\\b(YES|NO|REFU|NREQ|RHOM) [FPG]\\d [A-Z][12]\\b|NEET|[Uu]nsuitable");
            }
        }
    }

    @Test
    void isNobodyElses(Members members) {
        assertThat(members.get("Wilfred Larkspur").get("/work/return").status()).isEqualTo(404);
        assertThat(members.get("Juniper Hollowell").get("/work/return.csv").status())
                .isEqualTo(404);
    }
}
