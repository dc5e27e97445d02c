package org.emporion.selling.offer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.Row;
import org.emporion.kernel.TenantId;
import org.emporion.stock.stock.LaterSale;

/**
 * A variant as a buyer could buy it at this moment, in one currency. What is not on sale has neither product, price nor stock.
 *
 * @param storeOpen whether the store sells at all
 * @param onSale whether the variant exists, is published, its store sells, and it has a price in that currency
 * @param lacksPriceIn the currency, when a price in it is all that it lacks; null otherwise
 * @param available units that can still be reserved, those that come later too
 * @param image address of a small picture, or null
 * @param categories codes of the product's category and of those above it
 * @param taxClass the product's own, or null
 * @param weightGrams of one unit; 0 when nobody has said it
 * @param later when some of the available units come later; or null
 */
public record Offer(
        TenantId tenant,
        UUID variantId,
        StoreName store,
        boolean storeOpen,
        boolean onSale,
        String lacksPriceIn,
        UUID productId,
        String productSlug,
        String sku,
        String title,
        Map<String, String> options,
        String image,
        Money price,
        long available,
        Set<String> categories,
        String taxClass,
        long weightGrams,
        Later later) {

    /**
     * That more is sold than is there.
     *
     * @param atOnce how many of the available units are there
     * @param promisedOn the day from which the others can be sent
     */
    public record Later(LaterSale.Kind kind, long atOnce, LocalDate promisedOn) {

        /** Of what is published of stock; null when nothing comes later. */
        static Later of(Row row) {
            String kind = row.text("later");
            return kind == null || !row.flag("tracked")
                    ? null
                    : new Later(
                            LaterSale.Kind.valueOf(kind),
                            Math.max(0, row.number("on_hand") - row.number("reserved")),
                            LocalDate.parse(row.text("promised_on")));
        }

        /** The day from which so many can be sent; null when they are there. */
        LocalDate promisedOn(long units) {
            return units > atOnce ? promisedOn : null;
        }

        Later withMore(long units) {
            return new Later(kind, atOnce + units, promisedOn);
        }
    }

    /** The day from which so many can be sent; null when they are there. */
    public LocalDate promisedOn(long units) {
        return later == null ? null : later.promisedOn(units);
    }

    /** Whether a price in that currency is all that it lacks. */
    public boolean unpriced() {
        return lacksPriceIn != null;
    }

    /** The same to somebody for whom so many units more are there. */
    public Offer withMore(long units) {
        return new Offer(
                tenant,
                variantId,
                store,
                storeOpen,
                onSale,
                lacksPriceIn,
                productId,
                productSlug,
                sku,
                title,
                options,
                image,
                price,
                available + units,
                categories,
                taxClass,
                weightGrams,
                later == null ? null : later.withMore(units));
    }
}
