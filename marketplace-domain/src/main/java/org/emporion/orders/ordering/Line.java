package org.emporion.orders.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.column.OrderedTextsColumn;

/**
 * So many units of one variant, as it was and for what it cost when it was bought. Its currency is that of the purchase or order
 * that it stands in.
 */
@Embeddable
public class Line {

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "variant_id")
    private UUID variantId;

    private String sku;
    private String title;

    @Convert(converter = OrderedTextsColumn.class)
    private Map<String, String> options;

    private String image;
    private long quantity;

    @Column(name = "unit_price_minor")
    private long unitPriceMinor;

    @Column(name = "discount_minor")
    private long discountMinor;

    @Column(name = "total_minor")
    private long totalMinor;

    @Column(name = "tax_basis_points")
    private int taxBasisPoints;

    @Column(name = "tax_minor")
    private long taxMinor;

    protected Line() {}

    /**
     * Bought for this much: as it was quoted.
     *
     * @param total without the discount
     * @param tax in the total, or on top of it
     */
    public Line(Item item, long quantity, Money unitPrice, Money discount, Money total, Percentage taxRate, Money tax) {
        productId = item.productId();
        variantId = item.variantId();
        sku = item.sku();
        title = item.title();
        options = item.options();
        image = item.image();
        this.quantity = quantity;
        unitPriceMinor = unitPrice.minor();
        discountMinor = discount.minor();
        totalMinor = total.minor();
        taxBasisPoints = taxRate.basisPoints();
        taxMinor = tax.minor();
    }

    /** A line that is another entity's part must be an object of its own. */
    Line(Line other) {
        productId = other.productId;
        variantId = other.variantId;
        sku = other.sku;
        title = other.title;
        options = other.options;
        image = other.image;
        quantity = other.quantity;
        unitPriceMinor = other.unitPriceMinor;
        discountMinor = other.discountMinor;
        totalMinor = other.totalMinor;
        taxBasisPoints = other.taxBasisPoints;
        taxMinor = other.taxMinor;
    }

    /** What is bought: the variant and what it was called. */
    public record Item(
            UUID productId, UUID variantId, String sku, String title, Map<String, String> options, String image) {}

    public UUID variantId() {
        return variantId;
    }

    public long quantity() {
        return quantity;
    }

    String title() {
        return title;
    }

    Map<String, String> options() {
        return options;
    }

    /** @param shipped how many of them have left */
    SellerOrderView.Line view(UUID id, long shipped, String currency) {
        return new SellerOrderView.Line(
                id.toString(),
                variantId.toString(),
                sku,
                title,
                options,
                image,
                quantity,
                shipped,
                Money.ofMinor(unitPriceMinor, currency),
                Money.ofMinor(discountMinor, currency),
                Money.ofMinor(totalMinor, currency),
                new Percentage(taxBasisPoints),
                Money.ofMinor(taxMinor, currency));
    }
}
