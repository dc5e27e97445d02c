package org.emporion.money.ledger;

/** The accounts of the book. Debit is positive, credit negative. */
public enum Account {
    /** What buyers have paid. */
    BUYER_PAYMENTS,
    /** What is owed to the store. */
    SELLER_PAYABLE,
    /** The tax in what is owed to the store, which the store owes the state. */
    SELLER_TAX,
    /** What the platform has earned. */
    PLATFORM_COMMISSION,
    /** What the platform gives for discounts that it bears itself. */
    PLATFORM_DISCOUNTS
}
