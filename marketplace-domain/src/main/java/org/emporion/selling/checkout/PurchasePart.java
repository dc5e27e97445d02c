package org.emporion.selling.checkout;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.TenantId;
import org.emporion.money.tax.TaxAtRate;
import org.emporion.orders.costs.Dispatch;
import org.emporion.orders.costs.OrderCosts;
import org.emporion.orders.costs.OrderSaving;
import org.emporion.orders.costs.OrderSavingsColumn;
import org.emporion.orders.costs.OrderTaxesColumn;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.selling.quote.Discount;
import org.emporion.selling.quote.QuotePart;
import org.emporion.selling.quote.Totals;
import org.emporion.stock.stock.Want;

/** What a purchase takes from one store, as it was when it was opened. */
@Entity
@Table(name = "purchase_store")
@IdClass(PurchasePart.Key.class)
class PurchasePart {

    @Id
    @Column(name = "purchase_number")
    private String purchaseNumber;

    @Id
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "store_slug")
    private String storeSlug;

    @Column(name = "store_name")
    private String storeName;

    @Column(name = "order_number")
    private String orderNumber;

    @Embedded
    private Dispatch dispatch;

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

    @ManyToOne
    @JoinColumn(name = "purchase_number", insertable = false, updatable = false)
    private Purchase purchase;

    @OneToMany(mappedBy = "part", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchFetch(BatchFetchType.IN)
    private List<PurchaseLine> lines;

    protected PurchasePart() {}

    PurchasePart(Purchase purchase, String orderNumber, StoreName store, Dispatch dispatch, QuotePart quote) {
        lines = new ArrayList<>();
        this.purchase = purchase;
        purchaseNumber = purchase.number();
        tenantId = quote.tenant().value();
        storeSlug = store.slug();
        storeName = store.name();
        this.orderNumber = orderNumber;
        this.dispatch = dispatch;
        costs(quote);
        quote.lines().forEach(line -> lines.add(new PurchaseLine(this, line)));
    }

    /** Purchase and store. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String purchaseNumber;
        private UUID tenantId;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(purchaseNumber, key.purchaseNumber)
                    && Objects.equals(tenantId, key.tenantId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(purchaseNumber, tenantId);
        }
    }

    TenantId tenant() {
        return new TenantId(tenantId);
    }

    String purchaseNumber() {
        return purchaseNumber;
    }

    /** The units that its lines need. */
    Stream<Want> wants() {
        return lines.stream().flatMap(PurchaseLine::wants);
    }

    Stream<UUID> variants() {
        return lines.stream().map(PurchaseLine::variantId);
    }

    /** The order that comes of it, at the amounts that were stored. */
    NewOrder order(Instant now) {
        return new NewOrder(
                tenant(),
                orderNumber,
                purchaseNumber,
                now,
                purchase.buyerId(),
                purchase.email(),
                purchase.shipTo(),
                new StoreName(storeSlug, storeName),
                purchase.parts().size() > 1,
                dispatch,
                amounts(),
                savings,
                lines.stream().map(PurchaseLine::sold).toList());
    }

    /** What its buyer sees of it while no store has it. */
    BuyerOrders.AskedPart asked() {
        return new BuyerOrders.AskedPart(
                new StoreName(storeSlug, storeName),
                lines.stream()
                        .map(line -> line.asked(purchase.total().currency()))
                        .toList(),
                dispatch,
                new OrderCosts(
                        purchase.money(itemsMinor),
                        purchase.money(shippingMinor),
                        purchase.money(discountMinor),
                        savings,
                        purchase.money(taxMinor),
                        taxContained,
                        taxes),
                purchase.money(totalMinor));
    }

    /** What the platform sees of it. */
    PlatformPurchases.Part supervised() {
        return new PlatformPurchases.Part(
                tenantId, new StoreName(storeSlug, storeName), orderNumber, purchase.money(totalMinor));
    }

    /** The same with what is bought there, while the platform decides. */
    PlatformPurchases.HeldPart held() {
        return new PlatformPurchases.HeldPart(
                supervised(),
                lines.stream()
                        .map(line -> line.supervised(purchase.total().currency()))
                        .toList());
    }

    private NewOrder.Amounts amounts() {
        return new NewOrder.Amounts(
                purchase.money(itemsMinor),
                purchase.money(shippingMinor),
                purchase.money(discountMinor),
                purchase.money(platformDiscountMinor),
                purchase.money(taxMinor),
                taxContained,
                taxes,
                purchase.money(totalMinor));
    }

    private static OrderSaving saving(Discount discount) {
        return new OrderSaving(
                discount.promotion(),
                discount.name(),
                discount.code(),
                discount.bearer() == Discount.Bearer.PLATFORM,
                discount.amount(),
                discount.onDelivery());
    }

    private void costs(QuotePart quote) {
        Totals totals = quote.totals();
        itemsMinor = totals.items().minor();
        shippingMinor = totals.shipping().minor();
        discountMinor = totals.discount().minor();
        platformDiscountMinor = quote.discountOf(Discount.Bearer.PLATFORM).minor();
        taxMinor = totals.tax().minor();
        taxContained = quote.taxContained();
        taxes = quote.taxes();
        savings = quote.discounts().stream().map(PurchasePart::saving).toList();
        totalMinor = totals.total().minor();
    }
}
