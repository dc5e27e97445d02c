package org.emporion.money.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/**
 * What an order comes to, as it was fixed at the sale: of each line and of the delivery, what its buyer pays, the tax in it, and
 * what the platform takes and gives.
 */
public record OrderMoney(TenantId store, UUID orderId, List<Part> lines, Part delivery) {

    /**
     * A line or the delivery.
     *
     * @param line id of the order line; null for the delivery
     * @param units of the line; 1 for the delivery
     * @param paid by the buyer, with its tax
     * @param tax of what the store gets for it
     * @param discountOfPlatform what the buyer does not pay and the store gets all the same
     * @param commission the platform's share
     */
    public record Part(UUID line, long units, Money paid, Money tax, Money discountOfPlatform, Money commission) {}

    /**
     * A line as it was sold.
     *
     * @param paid by the buyer, with its tax
     * @param price the same without a tax that comes on top
     * @param discount all that promotions took off its price, whoever bears it
     */
    public record SoldLine(UUID id, long units, Money paid, Money price, Money discount, Money tax) {}

    /**
     * An order as it was sold.
     *
     * @param total what its buyer pays
     * @param tax of the lines and the delivery
     * @param commission the platform's share of the goods
     * @param discountOfPlatform what the buyer does not pay and the store gets all the same
     * @param onDelivery how much of that is on the delivery
     */
    public record SoldOrder(Money total, Money tax, Money commission, Money discountOfPlatform, Money onDelivery) {}

    /**
     * Takes an order apart. What the platform gives for goods belongs to the lines as their discounts do, its commission as what
     * the store gets for them; what the lines leave of the total and of the tax is the delivery's.
     */
    public static OrderMoney of(TenantId store, UUID orderId, List<SoldLine> sold, SoldOrder order) {
        List<Money> discounts = Shares.over(
                order.discountOfPlatform().minus(order.onDelivery()),
                sold.stream().map(line -> line.discount().minor()).toList());
        List<Long> sales = new ArrayList<>();
        for (int i = 0; i < sold.size(); i++) {
            sales.add(sold.get(i).price().plus(discounts.get(i)).minor());
        }
        List<Money> commissions = Shares.over(order.commission(), sales);
        List<Part> lines = new ArrayList<>();
        Money total = order.total();
        Money tax = order.tax();
        for (int i = 0; i < sold.size(); i++) {
            SoldLine line = sold.get(i);
            lines.add(new Part(line.id(), line.units(), line.paid(), line.tax(), discounts.get(i), commissions.get(i)));
            total = total.minus(line.paid());
            tax = tax.minus(line.tax());
        }
        Money nothing = Money.zero(total.currency());
        return new OrderMoney(
                store, orderId, List.copyOf(lines), new Part(null, 1, total, tax, order.onDelivery(), nothing));
    }

    public Money total() {
        return sum(Part::paid);
    }

    public Money tax() {
        return sum(Part::tax);
    }

    public Money discountOfPlatform() {
        return sum(Part::discountOfPlatform);
    }

    public Money commission() {
        return sum(Part::commission);
    }

    String currency() {
        return delivery.paid().currency();
    }

    private Money sum(Function<Part, Money> amount) {
        return Stream.concat(lines.stream(), Stream.of(delivery))
                .map(amount)
                .reduce(Money.zero(currency()), Money::plus);
    }
}
