package uk.opendoor.claim.pay;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/**
 * Money for Leopold came back. Barnaby plans it again and the rest another way, Florian sends it and reads what the finance
 * system says of it, twice; Leopold sees on his phone what is there. Florian learns nobody's name.
 */
@OnTheSite
class APaymentJourneyIT {

    private static final String LEOPOLD = "Leo Hartsease";
    private static final String FLORIAN = "Florian Ledgerwood";
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));

    @Test
    void fromWhatCameBackToWhatIsThere(Chromium chromium, Members members) {
        try (Visit leopold = chromium.visit(Visitor.PHONE).as(members.get(LEOPOLD));
                Visit barnaby = chromium.visit(Visitor.PHONE).as(members.get("Barnaby Quillfeather"));
                Visit florian = chromium.visit(Visitor.DESK).as(members.get(FLORIAN))) {
            readsThatItDidNotArrive(leopold);
            plansItAgain(barnaby);
            plansTheRestAnotherWay(barnaby);
            handsTheVoucherOver(barnaby);
            String run = makesARun(florian);
            takesItsFiles(members.get(FLORIAN), run);
            readsAConfirmation(florian, confirmation(members.get(FLORIAN), run));
            seesWhatIsThere(leopold);
            assertThat(members.get(LEOPOLD).get(run).status()).isEqualTo(404);
            for (Visit visit : List.of(leopold, barnaby, florian)) {
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    private static void readsThatItDidNotArrive(Visit visit) {
        visit.open("/me/money");
        assertThat(visit.words())
                .contains("£90 did not arrive. We are asking why.", "£150 is planned to go into your account on");
        visit.page().getByText("What if it is not there?").click();
        assertThat(visit.words()).contains("You do not need to prove anything.");
        isFine(visit);
    }

    private static void plansItAgain(Visit visit) {
        visit.open("/work");
        assertThat(visit.words()).contains("Plan it again: a payment came back");
        visit.open("/work/claims").press(visit.row(LEOPOLD, "£240").locator("a"));
        assertThat(visit.words()).contains("How it is paid", "Returned", "The account is closed.");
        isFine(visit);
        visit.follow("Look at the payments");
        assertThat(visit.words()).contains("£90 came back and is not planned again.");
        isFine(visit);
        visit.follow("Plan it again");
        isFine(visit);
        fill(visit, "#payee", "20-00-00 12345678");
        visit.press(visit.button("Plan it again"));
        assertThat(visit.words()).contains("Payee number: write it as the finance system does, such as S104522");
        isFine(visit);
        fill(visit, "#payee", "S204799");
        visit.date("day", TODAY);
        visit.press(visit.button("Plan it again"));
        assertThat(visit.html()).contains("Planned. They see it on their page.");
        assertThat(visit.words()).contains("In place of", "S204799");
    }

    private static void plansTheRestAnotherWay(Visit visit) {
        visit.press(visit.row("£150").locator("a").first());
        isFine(visit);
        visit.press(visit.page().locator("#off"));
        assertThat(visit.words()).contains("Why: please write something.");
        fill(visit, "#cancel-why", "You asked for a voucher for the shop.");
        visit.press(visit.page().locator("#off"));
        assertThat(visit.words()).contains("£150 of £240 is not planned yet.");
        fill(visit, "#sum", "150.01");
        visit.tick("Voucher");
        visit.date("day", TODAY.minusDays(1));
        visit.press(visit.button("Plan it"));
        assertThat(visit.words())
                .contains("How much: only £150 is not planned yet", "Day: give a day from today on, within two years");
        isFine(visit);
        fill(visit, "#sum", "100");
        visit.date("day", TODAY);
        visit.page().getByText("In equal instalments, on more days").click();
        visit.date("day-2", TODAY.plusDays(30));
        visit.date("day-3", TODAY.plusDays(30));
        visit.press(visit.button("Plan it"));
        assertThat(visit.words()).contains("is there twice");
        visit.date("day-3", TODAY.plusDays(60));
        visit.press(visit.button("Plan it"));
        assertThat(visit.words()).contains("£33.33", "£33.34", "£50 of £240 is not planned yet.");
        visit.date("day", TODAY);
        visit.press(visit.button("Plan it"));
        assertThat(visit.words()).contains("All of £240 is planned or paid.");
        isFine(visit);
    }

    private static void handsTheVoucherOver(Visit visit) {
        visit.press(visit.row("Voucher", "£33.33").locator("a"));
        visit.date("paid-on", TODAY.plusDays(1));
        visit.press(visit.button("It is paid"));
        assertThat(visit.words()).contains("Day: give a day up to today, within a year");
        isFine(visit);
        visit.date("paid-on", TODAY);
        visit.press(visit.button("It is paid"));
        assertThat(visit.row("Voucher", "Paid").count()).isEqualTo(1);
    }

    /** @return its address */
    private static String makesARun(Visit visit) {
        visit.open("/work").follow("Payments");
        assertThat(visit.words()).contains("S204799", "£90", "£50", "LC-4410").doesNotContain("Hartsease");
        isFine(visit);
        visit.widen(Visitor.PHONE);
        isFine(visit);
        visit.date("until", TODAY.minusDays(1));
        visit.press(visit.button("Show"));
        assertThat(visit.words()).contains("Day: give a day from today on, within two years");
        visit.date("until", TODAY);
        visit.press(visit.button("Show"));
        visit.press(visit.button("Make a run of these"));
        assertThat(visit.html()).contains("The run is made.");
        assertThat(visit.words()).contains("With the finance system").doesNotContain("Hartsease");
        isFine(visit);
        visit.widen(Visitor.DESK);
        isFine(visit);
        return visit.path();
    }

    private static void takesItsFiles(Member florian, String run) {
        Answer csv = florian.get(run + "/payments.csv");
        assertThat(csv.text())
                .startsWith("payment_reference,payee_number,amount,pay_on,budget_code\r\n")
                .contains(",S204799,90.00," + TODAY + ",LC-4410\r\n")
                .isEqualTo(florian.get(run + "/payments.csv").text());
        assertThat(csv.header("Content-Disposition")).matches("attachment; filename=\"ODR[2-9A-Z]{12}\\.csv\"");
        Answer xml = florian.get(run + "/pain.001.xml");
        assertThat(xml.text())
                .contains("pain.001.001.09", "S204799", "Southshire County Council")
                .doesNotContain("Hartsease")
                .isEqualTo(florian.get(run + "/pain.001.xml").text());
    }

    /** What the finance system would say: all of it was paid today. */
    private static String confirmation(Member florian, String run) {
        return "payment_reference,outcome,day,finance_reference,reason\n"
                + florian.get(run + "/payments.csv")
                        .text()
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",")[0] + ",paid," + TODAY + ",FIN-88,\n")
                        .collect(Collectors.joining());
    }

    private static void readsAConfirmation(Visit visit, String said) {
        visit.follow("Read a confirmation");
        visit.press(visit.button("Read it"));
        assertThat(visit.words()).contains("Choose a file.");
        isFine(visit);
        choose(visit, "nothing of the kind");
        assertThat(visit.words()).contains("The file must have a row with the names of the columns");
        choose(visit, said);
        assertThat(visit.heading()).isEqualTo("What became of the confirmation");
        assertThat(visit.row("OD", "paid").count()).isEqualTo(1);
        isFine(visit);
        visit.widen(Visitor.PHONE);
        isFine(visit);
        visit.widen(Visitor.DESK);
        visit.follow("Read a confirmation");
        choose(visit, said + said.lines().skip(1).findFirst().orElseThrow().replace("paid", "returned") + "\n");
        assertThat(visit.words()).contains("known already", "1 row was refused", "as something else was said before");
        visit.follow("Read a confirmation");
        choose(visit, said);
        assertThat(visit.words()).contains("All of it was known already. Nothing was changed");
    }

    private static void seesWhatIsThere(Visit visit) {
        visit.open("/me");
        assertThat(visit.words()).contains("Money for you was paid");
        visit.open("/me/money");
        assertThat(visit.words())
                .contains("£90 was paid into your account on", "£50 was paid into your account on")
                .contains("You got a voucher for £33.33 on", "£33.34 by voucher is planned for")
                .contains("£150, planned for", "is called off.", "You asked for a voucher for the shop.");
        isFine(visit);
        visit.widen(Visitor.DESK);
        isFine(visit);
        visit.press(visit.page().locator("section[aria-labelledby=h-asked] a").first());
        assertThat(visit.words()).contains("What you are paid", "£90 was paid into your account on");
        isFine(visit);
    }

    private static void fill(Visit visit, String field, String text) {
        visit.page().locator(field).fill(text);
    }

    private static void choose(Visit visit, String file) {
        visit.page()
                .locator("#file")
                .setInputFiles(new FilePayload("confirmation.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        visit.press(visit.button("Read it"));
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
    }
}
