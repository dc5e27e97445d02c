package org.emporion.orders.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.TextMapColumn;

/** One variant in a seller order, as it was when it was bought, and how much of it has left. */
@Entity
@Table(name = "order_line")
class OrderLine extends OrderPart {

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
    private long shipped;

    @Column(name = "unit_price_minor")
    private long unitPriceMinor;

    @Column(name = "total_minor")
    private long totalMinor;

    protected OrderLine() {}

    OrderLine(SellerOrder order, NewOrder.Line sold) {
        super(order, sold.id());
        productId = sold.productId();
        variantId = sold.variantId();
        sku = sold.sku();
        title = sold.title();
        options = sold.options();
        image = sold.image();
        quantity = sold.quantity();
        unitPriceMinor = sold.unitPrice().minor();
        totalMinor = sold.total().minor();
    }

    UUID variantId() {
        return variantId;
    }

    String title() {
        return title;
    }

    /** Units that still have to leave. */
    long open() {
        return quantity - shipped;
    }

    /** So many units have left. */
    void ship(long units) {
        shipped += units;
    }

    OrderLineView view() {
        return new OrderLineView(
                id().toString(),
                variantId.toString(),
                sku,
                title,
                options,
                image,
                quantity,
                shipped,
                order().money(unitPriceMinor),
                order().money(totalMinor));
    }
}
