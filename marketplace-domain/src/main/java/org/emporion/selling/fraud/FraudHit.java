package org.emporion.selling.fraud;

/**
 * A rule that speaks against a purchase.
 *
 * @param points what it adds to the score
 * @param seen what was seen, for whoever decides, for example {@code US, DE}; names nobody
 */
public record FraudHit(ScreeningRule rule, int points, String seen) {}
