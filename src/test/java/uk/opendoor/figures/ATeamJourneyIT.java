package uk.opendoor.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Mirabel looks how her team stands, what is late and whose, and takes a table along. */
@OnTheSite
class ATeamJourneyIT {

    private static final String MIRABEL = "Mirabel Stonecrop";

    @Test
    void fromTheNumbersToWhatIsLate(Chromium chromium, Members members) {
        for (Visitor how : new Visitor[] {Visitor.DESK, Visitor.PHONE}) {
            try (Visit visit = chromium.visit(how)
                    .as(members.get(MIRABEL))
                    .open("/work/team")
                    .follow("How your team stands")) {
                assertThat(visit.words()).contains("By worker", "Wilfred Larkspur", "By time limit", "How it went");
                assertThat(visit.html()).contains("od-bars__visits", "od-strip__later");
                isFine(visit);
                visit.open("/work/team/late");
                assertThat(visit.words()).contains("What is late");
                visit.choose("Worker", "Wilfred Larkspur").press(visit.button("Show"));
                assertThat(visit.page().locator("#worker option[selected]").innerText())
                        .isEqualTo("Wilfred Larkspur");
                isFine(visit);
            }
        }
    }

    @Test
    void whatIsTypedInTheAddressDoesNoHarm(Members members) {
        Member mirabel = members.get(MIRABEL);
        assertThat(mirabel.get("/work/team/late?worker=%22%3E%3Cscript%3E&rule=%3Cb%3E")
                        .status())
                .isEqualTo(404);
        assertThat(mirabel.get("/work/team/late?rule=%22%3E%3Cscript%3Ealert(1)")
                        .text())
                .contains("Nothing is late here")
                .doesNotContain("<script>alert");
        assertThat(mirabel.get("/work/team/figures/nothing.csv").status()).isEqualTo(404);
    }

    @Test
    void aTableIsAFile(Members members) {
        String body = members.get(MIRABEL).get("/work/team/figures/workers.csv").text();
        assertThat(body)
                .startsWith("\uFEFFWorker,Team,Young people,All to do,Late,Due in 7 days,Most days late,")
                .contains("\r\nWilfred Larkspur,Leaving care team north,");
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
