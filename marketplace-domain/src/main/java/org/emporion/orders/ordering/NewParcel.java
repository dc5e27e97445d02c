package org.emporion.orders.ordering;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.emporion.kernel.Problems;

/**
 * A parcel that a store says has left.
 *
 * @param lines what is in it; none means everything that is still to be sent
 * @param version which state of the order was seen, as {@link SellerOrderView#version()} has it; null for whatever is there
 */
public record NewParcel(List<Content> lines, String carrier, String trackingNumber, String version) {

    /**
     * Units of one order line.
     *
     * @param id of the order line
     * @param quantity null means all of it that is still to be sent
     */
    public record Content(@JsonAlias("lineId") String id, Long quantity) {}

    public NewParcel {
        lines = lines == null ? List.of() : List.copyOf(lines);
        carrier = carrier == null ? null : carrier.strip();
        trackingNumber = trackingNumber == null ? null : trackingNumber.strip();
    }

    Problems problems() {
        return new Problems().text(carrier, "carrier", 1, 60).text(trackingNumber, "trackingNumber", 1, 80);
    }
}
