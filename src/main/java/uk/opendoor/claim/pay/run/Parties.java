package uk.opendoor.claim.pay.run;

import org.kapott.hbci.sepa.jaxb.pain_001_001_09.AccountIdentification4Choice;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.ActiveOrHistoricCurrencyAndAmount;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.BranchAndFinancialInstitutionIdentification6;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.CashAccount38;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.ClearingSystemIdentification2Choice;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.ClearingSystemMemberIdentification2;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.FinancialInstitutionIdentification18;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.GenericPersonIdentification1;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.ObjectFactory;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.Party38Choice;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.PartyIdentification135;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.PersonIdentification13;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.PersonIdentificationSchemeName1Choice;
import uk.opendoor.shared.Money;

/** Who pays, from where, and who is paid how much, as ISO 20022 writes it. */
final class Parties {

    private static final ObjectFactory MAKES = new ObjectFactory();

    /** How the payments of the United Kingdom know a bank: by its sort code. */
    private static final String SORT_CODES = "GBDSC";

    private Parties() {}

    static PartyIdentification135 named(String name) {
        PartyIdentification135 party = MAKES.createPartyIdentification135();
        party.setNm(name);
        return party;
    }

    /** Somebody whom the finance system knows by this number. */
    static PartyIdentification135 numbered(String payee) {
        PersonIdentificationSchemeName1Choice scheme = MAKES.createPersonIdentificationSchemeName1Choice();
        scheme.setPrtry("PAYEE");
        GenericPersonIdentification1 number = MAKES.createGenericPersonIdentification1();
        number.setId(payee);
        number.setSchmeNm(scheme);
        PersonIdentification13 person = MAKES.createPersonIdentification13();
        person.getOthr().add(number);
        Party38Choice id = MAKES.createParty38Choice();
        id.setPrvtId(person);
        PartyIdentification135 party = MAKES.createPartyIdentification135();
        party.setId(id);
        return party;
    }

    static CashAccount38 account(String iban) {
        AccountIdentification4Choice id = MAKES.createAccountIdentification4Choice();
        id.setIBAN(iban);
        CashAccount38 account = MAKES.createCashAccount38();
        account.setId(id);
        return account;
    }

    static BranchAndFinancialInstitutionIdentification6 bank(String sortCode) {
        ClearingSystemIdentification2Choice system = MAKES.createClearingSystemIdentification2Choice();
        system.setCd(SORT_CODES);
        ClearingSystemMemberIdentification2 member = MAKES.createClearingSystemMemberIdentification2();
        member.setClrSysId(system);
        member.setMmbId(sortCode);
        FinancialInstitutionIdentification18 institution = MAKES.createFinancialInstitutionIdentification18();
        institution.setClrSysMmbId(member);
        BranchAndFinancialInstitutionIdentification6 bank = MAKES.createBranchAndFinancialInstitutionIdentification6();
        bank.setFinInstnId(institution);
        return bank;
    }

    static ActiveOrHistoricCurrencyAndAmount pounds(Money sum) {
        ActiveOrHistoricCurrencyAndAmount amount = MAKES.createActiveOrHistoricCurrencyAndAmount();
        amount.setCcy("GBP");
        amount.setValue(sum.pounds());
        return amount;
    }
}
