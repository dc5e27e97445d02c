package org.emporion.orders.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.money.commission.Commission;
import org.emporion.money.settlement.OrderMoney;

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

    @Column(name = "tax_basis_points")
    private int taxBasisPoints;

    @Column(name = "total_minor")
    private long totalMinor;

    @Column(name = "commission_minor")
    private long commissionMinor;

    @Column(name = "commission_basis_points")
    private int commissionBasisPoints;

    protected OrderAmounts() {}

    OrderAmounts(NewOrder.Amounts sold, Commission commission) {
        currency = sold.total().currency();
        itemsMinor = sold.items().minor();
        shippingMinor = sold.shipping().minor();
        discountMinor = sold.discount().minor();
        platformDiscountMinor = sold.discountOfPlatform().minor();
        taxMinor = sold.tax().minor();
        taxBasisPoints = sold.taxRate().basisPoints();
        totalMinor = sold.total().minor();
        commissionMinor = commission.amount().minor();
        commissionBasisPoints = commission.rate().basisPoints();
    }

    String currency() {
        return currency;
    }

    Money items() {
        return money(itemsMinor);
    }

    Money shipping() {
        return money(shippingMinor);
    }

    Money tax() {
        return money(taxMinor);
    }

    Money total() {
        return money(totalMinor);
    }

    Money commission() {
        return money(commissionMinor);
    }

    /** For the book. */
    OrderMoney of(TenantId store, UUID orderId) {
        return new OrderMoney(store, orderId, total(), commission(), money(platformDiscountMinor));
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }
}
