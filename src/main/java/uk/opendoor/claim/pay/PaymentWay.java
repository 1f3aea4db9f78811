package uk.opendoor.claim.pay;

/** How it is paid. */
public enum PaymentWay {
    /** By the finance system, in a run. */
    BANK_TRANSFER,
    PREPAID_CARD,
    VOUCHER,
    /** To a shop, a landlord or whoever else is owed it. */
    DIRECT;

    static final int NAME_LENGTH = 20;

    /** Whether the finance system pays it; anything else a worker hands over. */
    public boolean isByRun() {
        return this == BANK_TRANSFER;
    }
}
