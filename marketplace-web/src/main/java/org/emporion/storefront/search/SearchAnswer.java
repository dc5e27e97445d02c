package org.emporion.storefront.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param tookMs from question to answer on our side
 * @param didYouMean the words spelled as the marketplace knows them; null when they were, or nothing was found
 * @param leftOut words that nothing has, so that the others alone were searched for
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
        boolean someWords) {}
