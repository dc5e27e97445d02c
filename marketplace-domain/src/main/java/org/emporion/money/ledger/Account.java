package org.emporion.money.ledger;

/** The accounts of the book. Debit is positive, credit negative. */
public enum Account {
    /** What buyers have paid. */
    BUYER_PAYMENTS,
    /** What is owed to the store; a debit is what the store owes, which later sales net. */
    SELLER_PAYABLE,
    /** The tax in what is owed to the store, which the store owes the state. */
    SELLER_TAX,
    /** What is not paid out to the store until a chargeback is decided. */
    SELLER_HELD,
    /** What has been sent to the store. */
    PAID_OUT,
    /** What the platform has earned. */
    PLATFORM_COMMISSION,
    /** What the platform gives for discounts that it bears itself. */
    PLATFORM_DISCOUNTS,
    /** What banks have taken back and the payment provider returns if the chargeback is won. */
    CHARGEBACKS,
    /** What the platform bears of chargebacks that were lost. */
    CHARGEBACK_LOSSES,
    /** What the payment provider has taken beyond what buyers had left with us: fees, and money that had gone back already. */
    PROVIDER_CHARGED,
    /** What the platform bears of the payment provider's fees. */
    PROVIDER_FEES
}
