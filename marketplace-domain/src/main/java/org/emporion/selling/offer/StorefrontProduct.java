package org.emporion.selling.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.Option;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.DaySpan;
import org.emporion.kernel.Money;

/**
 * A product as buyers see it.
 *
 * @param taxClass the one that it names itself, or null
 */
public record StorefrontProduct(
        UUID id,
        String title,
        String slug,
        String description,
        String brand,
        List<CategoryStep> category,
        List<Image> images,
        List<Attribute> attributes,
        List<Option> options,
        List<Variant> variants,
        StoreName store,
        BigDecimal rating,
        long reviews,
        String taxClass) {

    /**
     * One thing that can be bought, with how many of it are left now, those that come later too; the barcode may be null.
     *
     * @param weightGrams 0 when nobody has said it
     * @param price in the currency that was asked for; in the main one of the store when it is not sold in that
     * @param prices in all currencies that it is sold in, the main one first
     * @param later when some of those that are left come later; or null
     * @param parts what it is made of when it is a bundle; none otherwise
     */
    public record Variant(
            UUID id,
            String sku,
            String barcode,
            Map<String, String> options,
            Money price,
            Money compareAt,
            long available,
            String image,
            long weightGrams,
            List<Money> prices,
            Offer.Later later,
            List<Offer.Part> parts) {

        /** How many are there. */
        public long inStock() {
            return later == null ? available : later.atOnce();
        }

        /** The day from which more can be sent than are there, in words; null when there are no more. */
        public String promised() {
            return later == null || available <= later.atOnce() ? null : DaySpan.written(later.promisedOn());
        }

        /** The day from which one can be sent; null when one is there, or none can be had. */
        public LocalDate promisedOn() {
            return later == null || available < 1 ? null : later.promisedOn(1);
        }
    }
}
