package uk.opendoor.claim.pay.confirm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.claim.pay.PaymentState;
import uk.opendoor.claim.pay.Settlement;

/** What a finance system or a spreadsheet writes of payments. */
class ConfirmationFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    private static final String HEADER = "payment_reference,outcome,day,finance_reference,reason\r\n";

    @Test
    void readsWhatAFinanceSystemWrites() {
        List<Said> rows =
                read(HEADER + "OD2345,paid,2026-12-01,FIN-1,\r\nOD6789,returned,2026-12-02,,\"Closed, gone\"\r\n");
        assertThat(rows).allMatch(row -> row.wrong(TODAY).isEmpty());
        assertThat(rows)
                .extracting(Said::settlement)
                .containsExactly(
                        new Settlement(PaymentState.PAID, LocalDate.of(2026, 12, 1), "FIN-1", ""),
                        new Settlement(PaymentState.RETURNED, LocalDate.of(2026, 12, 2), "", "Closed, gone"));
    }

    @Test
    void readsWhatASpreadsheetMakesOfIt() {
        List<Said> rows = read(
                "\uFEFFday;reason;outcome;finance_reference;payment_reference;more\n01/12/2026;;Paid; FIN-1 ;OD2345;x\n\n");
        assertThat(rows.get(0).wrong(TODAY)).isEmpty();
        assertThat(rows.get(0).settlement())
                .isEqualTo(new Settlement(PaymentState.PAID, LocalDate.of(2026, 12, 1), "FIN-1", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "=OD2345, paid, 2026-12-01, '', '', payment_reference",
        "'', paid, 2026-12-01, '', '', payment_reference",
        "OD2345, PAYED, 2026-12-01, '', '', outcome",
        "OD2345, cancelled, 2026-12-01, '', '', outcome",
        "OD2345, paid, 2026-12-04, '', '', day",
        "OD2345, paid, 31/02/2026, '', '', day",
        "OD2345, paid, yesterday, '', '', day",
        "OD2345, paid, 2026-12-01, =1+1, '', finance_reference"
    })
    void namesTheColumnThatCannotBeRead(
            String reference, String outcome, String day, String finance, String reason, String wrong) {
        assertThat(new Said(reference, outcome, day, finance, reason).wrong(TODAY))
                .contains(wrong);
    }

    @Test
    void refusesAReasonThatIsTooLong() {
        assertThat(new Said("OD2345", "returned", "2026-12-01", "", "x".repeat(201)).wrong(TODAY))
                .contains("reason");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "payment_reference,outcome,day,finance_reference,reason\r\n",
                "payment_reference,outcome,day,finance_reference\r\nOD2345,paid,2026-12-01,\r\n",
                "payment_reference,outcome,day,day,finance_reference,reason\r\nOD2345,paid,2026-12-01,,,\r\n",
                "payment_reference,outcome,day,finance_reference,reason\r\nOD2345,paid\r\n",
                "payment_reference,outcome,day,finance_reference,reason\r\n\"OD2345,paid,2026-12-01,,\r\n"
            })
    void refusesWhatIsNoConfirmation(String file) {
        assertThatExceptionOfType(NoConfirmation.class).isThrownBy(() -> read(file));
    }

    @Test
    void refusesOtherSignsAndTooManyRows() {
        assertThatExceptionOfType(NoConfirmation.class)
                .isThrownBy(() -> ConfirmationFile.read(new byte[] {(byte) 0xC3, 0x28}));
        assertThatExceptionOfType(NoConfirmation.class)
                .isThrownBy(() -> read(HEADER + "OD2345,paid,2026-12-01,,\r\n".repeat(ConfirmationFile.MOST_ROWS + 1)))
                .satisfies(told -> assertThat(told.key()).isEqualTo("confirm.unfit.TOO_MANY"));
    }

    private static List<Said> read(String file) {
        return ConfirmationFile.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
