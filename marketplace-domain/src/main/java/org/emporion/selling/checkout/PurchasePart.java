package org.emporion.selling.checkout;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.selling.cart.Basket;
import org.emporion.selling.delivery.ShippingOptionView;

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

    @Column(name = "shipping_name")
    private String shippingName;

    @Column(name = "shipping_minor")
    private long shippingMinor;

    @ManyToOne
    @JoinColumn(name = "purchase_number", insertable = false, updatable = false)
    private Purchase purchase;

    @OneToMany(mappedBy = "part", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchFetch(BatchFetchType.IN)
    private List<PurchaseLine> lines = new ArrayList<>();

    protected PurchasePart() {}

    PurchasePart(Purchase purchase, String orderNumber, Basket.Part part) {
        ShippingOptionView shipping = part.shipping().orElseThrow();
        this.purchase = purchase;
        purchaseNumber = purchase.number();
        tenantId = part.tenant().value();
        storeSlug = part.store().slug();
        storeName = part.store().name();
        this.orderNumber = orderNumber;
        shippingName = shipping.name();
        shippingMinor = shipping.price().minor();
        part.lines().forEach(line -> lines.add(new PurchaseLine(this, line)));
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

    /** The order that comes of it. */
    NewOrder order(Instant now, BigDecimal taxRate) {
        Money shipping = purchase.money(shippingMinor);
        List<NewOrder.Line> sold =
                lines.stream().map(line -> line.sold(purchase)).toList();
        Money items = sold.stream()
                .map(line -> line.unitPrice().times(line.quantity()))
                .reduce(Money.zero(shipping.currency()), Money::plus);
        return new NewOrder(
                tenant(),
                orderNumber,
                purchaseNumber,
                now,
                purchase.buyerId(),
                purchase.email(),
                purchase.shipTo(),
                new StoreName(storeSlug, storeName),
                shippingName,
                items,
                shipping,
                items.plus(shipping).taxContained(taxRate),
                sold);
    }
}
