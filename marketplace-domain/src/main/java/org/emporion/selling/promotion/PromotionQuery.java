package org.emporion.selling.promotion;

/**
 * Which promotions are wanted; null filters nothing.
 *
 * @param text words, each in the name or the code
 * @param sort name, starts or ends, with a minus for the other way; null is the newest first
 */
public record PromotionQuery(String text, PromotionState state, String sort) {

    public static final PromotionQuery ALL = new PromotionQuery(null, null, null);
}
