package org.emporion.storefront.search;

import java.util.List;
import org.emporion.kernel.Money;

/**
 * A page of what was found.
 *
 * @param tookMs from question to answer on our side
 * @param didYouMean the words spelled as the marketplace knows them; null when they were, or nothing was found
 * @param leftOut words that no result has, so that the others alone count
 * @param shown those others; null when no word was left out
 * @param saidPrice the limits of the price that the words say; null when they say none
 * @param someWords whether what was found lacks some of the words, because nothing has all of them
 */
public record SearchAnswer(
        long total,
        int page,
        int size,
        long tookMs,
        List<Hit> items,
        List<Facet> facets,
        String didYouMean,
        List<String> leftOut,
        String shown,
        boolean someWords,
        SaidPrice saidPrice) {

    /**
     * Limits of the price that stand in the words, as in "mug under 20 euro".
     *
     * @param from null for no lowest price
     * @param to null for no highest price
     * @param without the words without them; empty when there are no others
     */
    public record SaidPrice(Money from, Money to, String without) {}
}
