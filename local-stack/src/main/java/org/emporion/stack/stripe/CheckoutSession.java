package org.emporion.stack.stripe;

import java.util.Map;

/**
 * A page on which a buyer pays once.
 *
 * @param amount in the currency's smallest unit as Stripe counts it
 * @param status open, complete or expired
 * @param intent what the buyer has begun to pay with; null before
 * @param created in seconds, as all times of Stripe
 */
record CheckoutSession(
        String id,
        long amount,
        String currency,
        String title,
        String reference,
        Map<String, String> metadata,
        String transferGroup,
        Map<String, String> intentMetadata,
        String successUrl,
        String cancelUrl,
        long created,
        long expiresAt,
        String status,
        String intent) {

    boolean isOpen() {
        return status.equals("open");
    }

    CheckoutSession become(String next, String with) {
        return new CheckoutSession(
                id,
                amount,
                currency,
                title,
                reference,
                metadata,
                transferGroup,
                intentMetadata,
                successUrl,
                cancelUrl,
                created,
                expiresAt,
                next,
                with);
    }
}
