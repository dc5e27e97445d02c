package org.emporion.portal.orders;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.emporion.kernel.NotFound;
import org.emporion.orders.view.SellerOrderView;

/**
 * What lies in one parcel, for the person who unpacks it.
 *
 * @param carrier null while it has not left
 * @param trackingNumber null when it has none
 * @param shippedAt null while it has not left
 */
public record PackingSlip(String carrier, String trackingNumber, Instant shippedAt, List<Content> contents) {

    /** So many units of one variant. */
    public record Content(long quantity, SellerOrderView.Line line) {}

    /**
     * The slips to print of an order.
     *
     * @param parcel the one that is wanted; null or empty for the next one, with all that is still to be sent, and for every parcel
     *     when nothing is
     * @throws NotFound when the order has no such parcel
     */
    static List<PackingSlip> of(SellerOrderView order, String parcel) {
        if (parcel != null && !parcel.isBlank()) {
            return order.parcels().stream()
                    .filter(each -> each.id().equals(parcel))
                    .findFirst()
                    .map(each -> List.of(left(order, each)))
                    .orElseThrow(() -> new NotFound("parcel"));
        }
        List<Content> open = order.lines().stream()
                .filter(line -> line.open() > 0)
                .map(line -> new Content(line.open(), line))
                .toList();
        return open.isEmpty()
                ? order.parcels().stream().map(each -> left(order, each)).toList()
                : List.of(new PackingSlip(null, null, null, open));
    }

    private static PackingSlip left(SellerOrderView order, SellerOrderView.Parcel parcel) {
        Map<String, SellerOrderView.Line> lines =
                order.lines().stream().collect(Collectors.toMap(SellerOrderView.Line::id, line -> line));
        return new PackingSlip(
                parcel.carrier(),
                parcel.trackingNumber(),
                parcel.shippedAt(),
                parcel.lines().stream()
                        .map(each -> new Content(each.quantity(), lines.get(each.lineId())))
                        .toList());
    }
}
