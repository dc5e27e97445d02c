package org.emporion.catalog.pricing;

import jakarta.persistence.EntityManager;
import org.emporion.catalog.product.BulkProducts;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.Currencies;

/** The facade of prices without a container. */
public final class TestPrices {

    private TestPrices() {}

    public static OtherPrices others(EntityManager em) {
        return new OtherPrices(em);
    }

    public static SellerPrices of(EntityManager em, BulkProducts products, ListingQueue listings) {
        return new SellerPrices(products, new OtherPrices(em), listings, Currencies.USUAL);
    }
}
