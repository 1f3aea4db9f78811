package uk.opendoor.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.opendoor.Publication;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.content.Contact;
import uk.opendoor.entitlement.Circumstances;
import uk.opendoor.entitlement.Entitled;
import uk.opendoor.entitlement.EntitlementCheck;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MatterView;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.PromiseState;
import uk.opendoor.plan.PromiseView;
import uk.opendoor.plan.Promiser;
import uk.opendoor.plan.VersionState;
import uk.opendoor.shared.Messages;
import uk.opendoor.status.CareFacts;
import uk.opendoor.status.CarePeriod;
import uk.opendoor.status.StatusRules;
import uk.opendoor.web.Pdf;
import uk.opendoor.web.Sheet;

class CustodySheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Publication publication = Publication.read(Path.of("content"), TODAY);

    @Test
    void theLongestPlanFitsOnFourPages() throws IOException {
        try (PDDocument pdf = pdf(plan("Words ".repeat(333), 30))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(4);
        }
    }

    /** 18 points where the other has 11: the same words on more pages. */
    @Test
    void inLargePrintItSaysTheSame() throws IOException {
        try (PDDocument normal = pdf(plan("A room with a lock", 1));
                PDDocument large = pdf(plan("A room with a lock", 1), true)) {
            assertThat(large.getNumberOfPages()).isGreaterThan(normal.getNumberOfPages());
            assertThat(words(large))
                    .contains("Wilfred Larkspur, personal adviser: 01632 960301, 07700 900301", "A room with a lock")
                    .contains("Money to set up your home: £3,000 once, from today");
        }
    }

    private static String words(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void saysWhatIsTheirsWhomToCallTheirPlanAndTheMoney() throws IOException {
        try (PDDocument pdf = pdf(plan("A room with a lock", 1))) {
            assertThat(words(pdf))
                    .contains("You do not stop being a care leaver because you are in prison")
                    .contains("Wilfred Larkspur, personal adviser: 01632 960301, 07700 900301", "0808 157 0100")
                    .contains("Philippa Candlewick, reviewing officer")
                    .contains("Where I live: A room with a lock", "A promise of ours")
                    .contains("Money to set up your home: £3,000 once, from today")
                    .contains("It may be different for you");
        }
    }

    private PDDocument pdf(PlanView plan) throws IOException {
        return pdf(plan, false);
    }

    private PDDocument pdf(PlanView plan, boolean large) throws IOException {
        List<Contact> contacts = Stream.of(
                        publication.authority().teams(), publication.authority().helplines())
                .flatMap(List::stream)
                .toList();
        String rights = publication
                .offer()
                .service("accommodation", "leaving-custody")
                .orElseThrow()
                .words()
                .html();
        Whom whom = new Whom(
                List.of(
                        new Whom.Reached("Wilfred Larkspur", Capacity.ADVISER, List.of("01632 960301", "07700 900301")),
                        new Whom.Reached("Philippa Candlewick", Capacity.REVIEWING_OFFICER, List.of())),
                contacts);
        Sheet sheet = new CustodySheet(new Messages()).of(plan, "Test Invented", whom, rights, money(), TODAY);
        return Loader.loadPDF(Pdf.of(sheet, large));
    }

    private List<Entitled> money() {
        CareFacts facts = new CareFacts(
                TODAY.minusYears(19),
                TODAY,
                List.of(new CarePeriod(
                        TODAY.minusYears(8), Optional.of(TODAY.minusYears(1)), CarePeriod.Basis.CARE_ORDER)),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty());
        return new EntitlementCheck(publication.entitlements(), new StatusRules(publication.statusLimits()))
                .of(facts, new Circumstances(Optional.empty(), Optional.empty(), false, true));
    }

    private static PlanView plan(String agreed, int promises) {
        List<MatterView> matters = Stream.of(Matter.values())
                .map(matter ->
                        new MatterView(matter, "", 0, "", agreed, "", promises(matter, promises), List.of(), List.of()))
                .toList();
        return new PlanView("v", "", 1, VersionState.IN_FORCE, TODAY, matters);
    }

    private static List<PromiseView> promises(Matter matter, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new PromiseView(
                        matter.name() + i,
                        matter,
                        String.join(" ", Collections.nCopies(many * 5, "A promise of ours")),
                        Promiser.COUNCIL,
                        "",
                        TODAY.plusDays(i),
                        PromiseState.OPEN,
                        null,
                        "",
                        "",
                        null,
                        false))
                .toList();
    }
}
