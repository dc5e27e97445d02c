package org.emporion.orders.costs;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
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

    @Column(name = "promised_on")
    private LocalDate promisedOn;

    @Convert(converter = PartsColumn.class)
    private List<Part> parts;

    protected Line() {}

    /**
     * Bought for this much: as it was quoted.
     *
     * @param parts what one unit is made of when it is a bundle; none otherwise
     * @param total without the discount
     * @param tax in the total, or on top of it
     * @param promisedOn the day from which it can be sent, as its buyer was told; null when it was there
     */
    public Line(
            Item item,
            List<Part> parts,
            long quantity,
            Money unitPrice,
            Money discount,
            Money total,
            Percentage taxRate,
            Money tax,
            LocalDate promisedOn) {
        productId = item.productId();
        variantId = item.variantId();
        sku = item.sku();
        title = item.title();
        options = item.options();
        image = item.image();
        this.parts = parts.isEmpty() ? null : parts;
        this.quantity = quantity;
        unitPriceMinor = unitPrice.minor();
        discountMinor = discount.minor();
        totalMinor = total.minor();
        taxBasisPoints = taxRate.basisPoints();
        taxMinor = tax.minor();
        this.promisedOn = promisedOn;
    }

    /** A line that is another entity's part must be an object of its own. */
    public Line(Line other) {
        productId = other.productId;
        variantId = other.variantId;
        sku = other.sku;
        title = other.title;
        options = other.options;
        image = other.image;
        parts = other.parts;
        quantity = other.quantity;
        unitPriceMinor = other.unitPriceMinor;
        discountMinor = other.discountMinor;
        totalMinor = other.totalMinor;
        taxBasisPoints = other.taxBasisPoints;
        taxMinor = other.taxMinor;
        promisedOn = other.promisedOn;
    }

    /** What is bought: the variant and what it was called. */
    public record Item(
            UUID productId, UUID variantId, String sku, String title, Map<String, String> options, String image) {}

    /**
     * Units of another variant that are in one unit of a bundle.
     *
     * @param worthMinor what of the total of the line those of all its units are worth
     */
    public record Part(
            UUID variantId, String sku, String title, Map<String, String> options, long quantity, long worthMinor) {}

    /** What one unit is made of when it is a bundle; none otherwise. */
    public List<Part> parts() {
        return parts == null ? List.of() : parts;
    }

    /** Another variant of the product takes its place; what it costs stays. */
    public void become(Item other) {
        variantId = other.variantId();
        sku = other.sku();
        title = other.title();
        options = other.options();
        image = other.image();
    }

    /** The variant and what it is called. */
    public Item item() {
        return new Item(productId, variantId, sku, title, options, image);
    }

    public UUID variantId() {
        return variantId;
    }

    public String sku() {
        return sku;
    }

    public String title() {
        return title;
    }

    public Map<String, String> options() {
        return options;
    }

    public String image() {
        return image;
    }

    public long quantity() {
        return quantity;
    }

    /** The day from which it can be sent, as its buyer was told; null when it was there. */
    public LocalDate promisedOn() {
        return promisedOn;
    }

    public Money unitPrice(String currency) {
        return Money.ofMinor(unitPriceMinor, currency);
    }

    public Money discount(String currency) {
        return Money.ofMinor(discountMinor, currency);
    }

    /** Without the discount. */
    public Money total(String currency) {
        return Money.ofMinor(totalMinor, currency);
    }

    public Percentage taxRate() {
        return new Percentage(taxBasisPoints);
    }

    /** In the total, or on top of it. */
    public Money tax(String currency) {
        return Money.ofMinor(taxMinor, currency);
    }
}
