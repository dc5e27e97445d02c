package org.emporion.orders.ordering;

import java.time.Instant;
import java.util.List;

/**
 * What left the store together.
 *
 * @param trackingUrl the carrier's page for it, or null when the carrier is not known to us
 * @param deliveredAt null while it is on its way
 */
public record ParcelView(
        String id,
        String carrier,
        String trackingNumber,
        String trackingUrl,
        Instant shippedAt,
        Instant deliveredAt,
        List<Content> lines) {

    /** So many units of an order line. */
    public record Content(String lineId, String title, long quantity) {}
}
