package uk.opendoor.claim.pay.run;

import java.util.List;

/** The file of a run for a finance system that takes CSV. */
final class RunCsv {

    static final List<String> COLUMNS = List.of("payment_reference", "payee_number", "amount", "pay_on", "budget_code");

    private RunCsv() {}

    static List<List<?>> rows(List<RunPayment> payments) {
        return payments.stream().<List<?>>map(RunCsv::row).toList();
    }

    private static List<?> row(RunPayment one) {
        return List.of(one.reference(), one.payee(), one.sum().pounds(), one.on(), one.budget());
    }
}
