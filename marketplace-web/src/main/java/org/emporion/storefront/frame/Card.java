package org.emporion.storefront.frame;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.emporion.kernel.Money;
import org.emporion.selling.offer.Listing;
import org.emporion.storefront.search.Hit;

/**
 * A listing as a card in a grid.
 *
 * @param was what it cost before, or null
 * @param from whether other variants cost more
 * @param lacking the words that were searched for and that it has not, as they stand in a sentence; empty when it has all
 */
public record Card(
        String title,
        String href,
        String image,
        String alt,
        Money price,
        Money was,
        boolean from,
        boolean inStock,
        Number rating,
        long reviews,
        String store,
        String lacking) {

    public static Card of(Listing listing, Urls urls) {
        return new Card(
                listing.title(),
                urls.product(listing.store().slug(), listing.slug()),
                listing.image(),
                "",
                listing.price(),
                null,
                listing.fromPrice(),
                listing.inStock(),
                listing.rating(),
                listing.reviews(),
                listing.store().name(),
                "");
    }

    public static Card of(Hit hit, Urls urls) {
        return new Card(
                hit.title(),
                urls.product(hit.store().slug(), hit.slug()),
                hit.image(),
                hit.imageAlt() == null ? "" : hit.imageAlt(),
                hit.price(),
                hit.compareAt(),
                hit.fromPrice(),
                hit.inStock(),
                hit.rating(),
                hit.reviews(),
                hit.store().name(),
                quoted(hit.lacking()));
    }

    /** For example “blue”, “oak”. */
    public static String quoted(List<String> words) {
        return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }

    /** By how much it costs less than before, in percent; 0 when it does not. */
    public int getCut() {
        if (was == null || was.amount().signum() <= 0 || was.compareTo(price) <= 0) {
            return 0;
        }
        BigDecimal cut = was.amount().subtract(price.amount()).movePointRight(2);
        return cut.divide(was.amount(), 0, RoundingMode.DOWN).intValue();
    }
}
