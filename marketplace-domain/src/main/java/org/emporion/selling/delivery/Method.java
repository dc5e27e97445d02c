package org.emporion.selling.delivery;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A way to ship as a store plans it.
 *
 * @param id null for a new one
 * @param prices the first list is in the store's currency
 */
record Method(
        UUID id,
        String name,
        String carrier,
        List<PriceList> prices,
        int daysMin,
        int daysMax,
        LocalTime cutOff,
        Set<DayOfWeek> workingDays,
        DeliveryCountries countries) {

    Method to(DeliveryCountries others) {
        return new Method(id, name, carrier, prices, daysMin, daysMax, cutOff, workingDays, others);
    }
}
