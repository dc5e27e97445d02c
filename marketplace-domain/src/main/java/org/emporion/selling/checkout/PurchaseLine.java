package org.emporion.selling.checkout;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TextMapColumn;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.selling.cart.Basket;

/** So many units of one variant, at the price at which they were bought. */
@Entity
@Table(name = "purchase_line")
@IdClass(PurchaseLine.Key.class)
class PurchaseLine {

    @Id
    @Column(name = "purchase_number")
    private String purchaseNumber;

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "variant_id")
    private UUID variantId;

    private String sku;
    private String title;

    @Convert(converter = TextMapColumn.class)
    private Map<String, String> options;

    private String image;
    private long quantity;

    @Column(name = "unit_price_minor")
    private long unitPriceMinor;

    @ManyToOne
    @JoinColumn(
            name = "purchase_number",
            referencedColumnName = "purchase_number",
            insertable = false,
            updatable = false)
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private PurchasePart part;

    protected PurchaseLine() {}

    PurchaseLine(PurchasePart part, Basket.Line line) {
        this.part = part;
        purchaseNumber = part.purchaseNumber();
        id = Ids.next();
        tenantId = part.tenant().value();
        productId = line.productId();
        variantId = line.variantId();
        sku = line.sku();
        title = line.title();
        options = line.options();
        image = line.image();
        quantity = line.quantity();
        unitPriceMinor = line.unitPrice().minor();
    }

    /** Purchase and line. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String purchaseNumber;
        private UUID id;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(purchaseNumber, key.purchaseNumber)
                    && Objects.equals(id, key.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(purchaseNumber, id);
        }
    }

    NewOrder.Line sold(Purchase purchase) {
        return new NewOrder.Line(
                id, productId, variantId, sku, title, options, image, quantity, purchase.money(unitPriceMinor));
    }
}
