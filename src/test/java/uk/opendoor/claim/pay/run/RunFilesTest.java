package uk.opendoor.claim.pay.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.Document;
import org.xml.sax.SAXException;
import uk.opendoor.shared.Money;

/** The two files of a run: what stands in them, and what never does. */
class RunFilesTest {

    private static final Instant MADE = Instant.parse("2026-11-30T09:15:42Z");
    private static final Payer.Account FROM =
            new Payer.Account("Southshire County Council & Districts", "GB17ODOR00000020304050");

    private final List<RunPayment> payments = List.of(
            payment("OD222222222222", "666.66", "2026-12-01"),
            payment("OD333333333333", "0.05", "2026-12-01"),
            payment("OD444444444444", "1200", "2026-12-03"));

    @Test
    void isAMessageOfThePublishedSchema() throws SAXException {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Document.class.getResource("/pain.001.001.09.xsd"));
        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml()))))
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhoPaysWhomHowMuchAndWhen() {
        assertThat(text())
                .contains("<MsgId>ODR555555555555</MsgId>", "<CreDtTm>2026-11-30T09:15:42Z</CreDtTm>")
                .contains("<NbOfTxs>3</NbOfTxs>", "<CtrlSum>1866.71</CtrlSum>")
                .contains("<PmtInfId>ODR555555555555-1</PmtInfId>", "<CtrlSum>666.71</CtrlSum>", "<Dt>2026-12-01</Dt>")
                .contains("<PmtInfId>ODR555555555555-2</PmtInfId>", "<CtrlSum>1200.00</CtrlSum>", "<Dt>2026-12-03</Dt>")
                .contains("<Nm>Southshire County Council &amp; Districts</Nm>", "<IBAN>GB17ODOR00000020304050</IBAN>")
                .contains("<Cd>GBDSC</Cd>", "<MmbId>000000</MmbId>")
                .contains("<EndToEndId>OD333333333333</EndToEndId>", "<InstdAmt Ccy=\"GBP\">0.05</InstdAmt>")
                .contains(
                        "<Id>S104522</Id>",
                        "<Prtry>PAYEE</Prtry>",
                        "<InstrForDbtrAgt>BUDGET LC-4490</InstrForDbtrAgt>");
    }

    @Test
    void namesNobodyButTheCouncilAndNoPurpose() {
        assertThat(text().split("<Nm>"))
                .as("the one who sends it, and who pays on each day")
                .hasSize(4);
        assertThat(text()).doesNotContain("<Purp>", "<RmtInf>", "<PstlAdr>", "<CdtrAcct>", "<CtctDtls>");
    }

    @Test
    void hasTheSameBytesEachTime() {
        assertThat(xml()).isEqualTo(xml());
    }

    @Test
    void theOtherFileHasARowForEachPayment() {
        assertThat(RunCsv.COLUMNS)
                .containsExactly("payment_reference", "payee_number", "amount", "pay_on", "budget_code");
        assertThat(RunCsv.rows(payments).stream().map(Object::toString))
                .containsExactly(
                        "[OD222222222222, S104522, 666.66, 2026-12-01, LC-4490]",
                        "[OD333333333333, S104522, 0.05, 2026-12-01, LC-4490]",
                        "[OD444444444444, S104522, 1200.00, 2026-12-03, LC-4490]");
    }

    private byte[] xml() {
        return new Pain001("ODR555555555555", MADE, FROM).bytes(payments);
    }

    private String text() {
        return new String(xml(), StandardCharsets.UTF_8);
    }

    private static RunPayment payment(String reference, String sum, String on) {
        return new RunPayment(reference, "S104522", new Money(new BigDecimal(sum)), LocalDate.parse(on), "LC-4490");
    }
}
