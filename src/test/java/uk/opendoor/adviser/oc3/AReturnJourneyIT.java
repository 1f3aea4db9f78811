package uk.opendoor.adviser.oc3;

import static org.assertj.core.api.Assertions.assertThat;

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
                assertThat(visit.words()).contains("are ready.", "Who turns 17 to 21", "Which checks are made");
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
    void isNobodyElses(Members members) {
        assertThat(members.get("Wilfred Larkspur").get("/work/return").status()).isEqualTo(404);
        assertThat(members.get("Juniper Hollowell").get("/work/return.csv").status())
                .isEqualTo(404);
    }
}
