package org.emporion.selling.promotion;

/** In which way a promotion saves something. */
public enum PromotionKind {
    PERCENT,
    AMOUNT,
    TAKE_FOR_PAY,
    FREE_SHIPPING
}
