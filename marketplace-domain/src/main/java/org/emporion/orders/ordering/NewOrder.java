package org.emporion.orders.ordering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.Address;
import org.emporion.money.tax.TaxAtRate;
import org.emporion.orders.costs.Dispatch;
import org.emporion.orders.costs.Line;
import org.emporion.orders.costs.OrderSaving;

/**
 * One store's part of a purchase that has been paid for, to be placed as an order. Nothing in it is worked out again.
 *
 * @param ofSeveral whether other stores have parts of the purchase
 */
public record NewOrder(
        TenantId tenant,
        String number,
        String purchaseNumber,
        Instant placedAt,
        String buyerId,
        String email,
        Address shipTo,
        StoreName store,
        boolean ofSeveral,
        Dispatch dispatch,
        Amounts amounts,
        List<OrderSaving> savings,
        List<Sold> lines) {

    /** What the goods are sold for, and the commission is of: without what the store itself gives for them. */
    Money sale() {
        return savings.stream()
                .filter(saving -> !saving.ofPlatform())
                .map(OrderSaving::onGoods)
                .reduce(amounts.items(), Money::minus);
    }

    /**
     * What it costs, as it was quoted and paid.
     *
     * @param items before any discount
     * @param discountOfPlatform how much of the discount the platform bears, and not the store
     * @param tax in the total
     * @param taxContained whether the prices contain it; otherwise it comes on top of them
     * @param taxes the same by rate
     */
    public record Amounts(
            Money items,
            Money shipping,
            Money discount,
            Money discountOfPlatform,
            Money tax,
            boolean taxContained,
            List<TaxAtRate> taxes,
            Money total) {}

    /** One line of it, under the id that it keeps. */
    public record Sold(UUID id, Line line) {}

    /** The day from which the last of it can be sent; null when all of it is there. */
    LocalDate promised() {
        return lines.stream()
                .map(sold -> sold.line().promisedOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public Money total() {
        return amounts.total();
    }
}
