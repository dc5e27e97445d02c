package org.emporion.selling.fraud;

/** What speaks against a purchase; each has its points, and some a threshold. */
public enum ScreeningRule {
    /** The e-mail address, its domain, the card or the address is on the list of the platform. */
    BLOCKED(false),
    /** So many tries with the same card within an hour. */
    CARD_HOUR(true),
    /** So many tries with the same card within a day. */
    CARD_DAY(true),
    /** So many tries with the same e-mail address within an hour. */
    BUYER_HOUR(true),
    /** So many tries with the same e-mail address within a day. */
    BUYER_DAY(true),
    /** The card is of another country than the one that is delivered to. */
    COUNTRY(false),
    /** It comes to so much, in whole units of the platform's usual currency; what is paid in another one is never too much. */
    AMOUNT(true),
    /** Nothing was bought with the e-mail address before. */
    FIRST_ORDER(false),
    /** No rule of its own: the points from which a purchase is held. */
    HELD_FROM(false);

    private final boolean threshold;

    ScreeningRule(boolean threshold) {
        this.threshold = threshold;
    }

    public boolean hasThreshold() {
        return threshold;
    }
}
