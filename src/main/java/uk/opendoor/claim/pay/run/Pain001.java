package uk.opendoor.claim.pay.run;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.AmountType4Choice;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.CreditTransferTransaction34;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.CustomerCreditTransferInitiationV09;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.DateAndDateTime2Choice;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.Document;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.GroupHeader85;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.ObjectFactory;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.PaymentIdentification6;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.PaymentInstruction30;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.PaymentMethod3Code;
import uk.opendoor.shared.Money;

/**
 * The file of a run for a finance system that takes ISO 20022: a customer credit transfer initiation, pain.001.001.09. There
 * is a block for each day; the payee is a number, and the budget is an instruction to the one who pays, which goes no further.
 */
final class Pain001 {

    private static final ObjectFactory MAKES = new ObjectFactory();
    private static final JAXBContext CONTEXT = context();

    private final String reference;
    private final Instant madeAt;
    private final Payer.Account from;

    /** @param madeAt when the run was made, not when its file is asked for */
    Pain001(String reference, Instant madeAt, Payer.Account from) {
        this.reference = reference;
        this.madeAt = madeAt;
        this.from = from;
    }

    /** The same bytes for the same run. */
    byte[] bytes(List<RunPayment> payments) {
        CustomerCreditTransferInitiationV09 initiation = MAKES.createCustomerCreditTransferInitiationV09();
        initiation.setGrpHdr(header(payments));
        payments.stream()
                .collect(Collectors.groupingBy(RunPayment::on, TreeMap::new, Collectors.toList()))
                .forEach((day, of) -> initiation
                        .getPmtInf()
                        .add(block(day, of, initiation.getPmtInf().size() + 1)));
        Document document = MAKES.createDocument();
        document.setCstmrCdtTrfInitn(initiation);
        return written(document);
    }

    private GroupHeader85 header(List<RunPayment> payments) {
        GroupHeader85 header = MAKES.createGroupHeader85();
        header.setMsgId(reference);
        header.setCreDtTm(calendar(madeAt.toString()));
        header.setNbOfTxs(String.valueOf(payments.size()));
        header.setCtrlSum(total(payments));
        header.setInitgPty(Parties.named(from.name()));
        return header;
    }

    private PaymentInstruction30 block(LocalDate day, List<RunPayment> payments, int number) {
        PaymentInstruction30 block = MAKES.createPaymentInstruction30();
        block.setPmtInfId(reference + "-" + number);
        block.setPmtMtd(PaymentMethod3Code.TRF);
        block.setNbOfTxs(String.valueOf(payments.size()));
        block.setCtrlSum(total(payments));
        DateAndDateTime2Choice on = MAKES.createDateAndDateTime2Choice();
        on.setDt(calendar(day.toString()));
        block.setReqdExctnDt(on);
        block.setDbtr(Parties.named(from.name()));
        block.setDbtrAcct(Parties.account(from.iban()));
        block.setDbtrAgt(Parties.bank(from.sortCode()));
        payments.forEach(one -> block.getCdtTrfTxInf().add(transfer(one)));
        return block;
    }

    private static CreditTransferTransaction34 transfer(RunPayment one) {
        CreditTransferTransaction34 transfer = MAKES.createCreditTransferTransaction34();
        PaymentIdentification6 id = MAKES.createPaymentIdentification6();
        id.setInstrId(one.reference());
        id.setEndToEndId(one.reference());
        transfer.setPmtId(id);
        AmountType4Choice amount = MAKES.createAmountType4Choice();
        amount.setInstdAmt(Parties.pounds(one.sum()));
        transfer.setAmt(amount);
        transfer.setCdtr(Parties.numbered(one.payee()));
        transfer.setInstrForDbtrAgt("BUDGET " + one.budget());
        return transfer;
    }

    private static BigDecimal total(List<RunPayment> payments) {
        return payments.stream()
                .map(RunPayment::sum)
                .reduce(Money.NOTHING, Money::plus)
                .pounds();
    }

    private static byte[] written(Document document) {
        try {
            Marshaller marshaller = CONTEXT.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
            marshaller.setProperty(Marshaller.JAXB_ENCODING, StandardCharsets.UTF_8.name());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            marshaller.marshal(MAKES.createDocument(document), bytes);
            return bytes.toByteArray();
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XMLGregorianCalendar calendar(String moment) {
        try {
            return DatatypeFactory.newInstance().newXMLGregorianCalendar(moment);
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(Document.class);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }
}
