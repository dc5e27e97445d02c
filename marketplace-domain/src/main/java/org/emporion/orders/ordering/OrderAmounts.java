package org.emporion.orders.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.money.commission.Commission;
import org.emporion.money.settlement.OrderMoney;
import org.emporion.money.settlement.Shares;
import org.emporion.money.tax.TaxAtRate;
import org.emporion.orders.costs.OrderCosts;
import org.emporion.orders.costs.OrderSaving;
import org.emporion.orders.costs.OrderSavingsColumn;
import org.emporion.orders.costs.OrderTaxesColumn;

/** What an order costs and what the platform takes of it: fixed at the sale. */
@Embeddable
class OrderAmounts {

    private String currency;

    @Column(name = "items_minor")
    private long itemsMinor;

    @Column(name = "shipping_minor")
    private long shippingMinor;

    @Column(name = "discount_minor")
    private long discountMinor;

    @Column(name = "platform_discount_minor")
    private long platformDiscountMinor;

    @Column(name = "tax_minor")
    private long taxMinor;

    @Column(name = "tax_contained")
    private boolean taxContained;

    @Convert(converter = OrderTaxesColumn.class)
    private List<TaxAtRate> taxes;

    @Convert(converter = OrderSavingsColumn.class)
    private List<OrderSaving> savings;

    @Column(name = "total_minor")
    private long totalMinor;

    @Column(name = "commission_minor")
    private long commissionMinor;

    @Column(name = "commission_basis_points")
    private int commissionBasisPoints;

    protected OrderAmounts() {}

    OrderAmounts(NewOrder order, Commission commission) {
        NewOrder.Amounts sold = order.amounts();
        savings = order.savings();
        currency = sold.total().currency();
        itemsMinor = sold.items().minor();
        shippingMinor = sold.shipping().minor();
        discountMinor = sold.discount().minor();
        platformDiscountMinor = sold.discountOfPlatform().minor();
        taxMinor = sold.tax().minor();
        taxContained = sold.taxContained();
        taxes = sold.taxes();
        totalMinor = sold.total().minor();
        commissionMinor = commission.amount().minor();
        commissionBasisPoints = commission.rate().basisPoints();
    }

    String currency() {
        return currency;
    }

    OrderCosts costs() {
        return new OrderCosts(
                money(itemsMinor),
                money(shippingMinor),
                money(discountMinor),
                savings,
                money(taxMinor),
                taxContained,
                taxes);
    }

    Money total() {
        return money(totalMinor);
    }

    Money commission() {
        return money(commissionMinor);
    }

    boolean hasSavings() {
        return !savings.isEmpty();
    }

    /** What a promotion still saves of it, for the units that come: of the goods in proportion, of the delivery all of it. */
    Money kept(OrderSaving saving, List<OrderLine> lines) {
        Money all = sum(lines, OrderLine::discount);
        Money kept = sum(lines, OrderLine::keptDiscount);
        return kept.equals(all)
                ? saving.amount()
                : saving.onDelivery().plus(Shares.of(saving.onGoods(), kept.minor(), all.minor()));
    }

    private Money sum(List<OrderLine> lines, Function<OrderLine, Money> part) {
        return lines.stream().map(part).reduce(money(0), Money::plus);
    }

    List<OrderSaving> savings() {
        return savings;
    }

    /** For the book. */
    OrderMoney of(TenantId store, UUID orderId, List<OrderLine> lines) {
        Money onDelivery = savings.stream()
                .filter(OrderSaving::ofPlatform)
                .map(OrderSaving::onDelivery)
                .reduce(money(0), Money::plus);
        return OrderMoney.of(
                store,
                orderId,
                lines.stream().map(line -> line.sold(taxContained)).toList(),
                new OrderMoney.SoldOrder(
                        total(), money(taxMinor), commission(), money(platformDiscountMinor), onDelivery));
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }
}
