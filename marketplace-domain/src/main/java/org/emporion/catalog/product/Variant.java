package org.emporion.catalog.product;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.annotations.CascadeOnDelete;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.column.OptionalUuidColumn;
import org.emporion.kernel.column.TextMapColumn;

/** One thing of a product that can be bought: its SKU, its place among the option values, its price. */
@Entity
@Table(name = "variant")
class Variant extends TenantEntity {

    @Column(name = "product_id")
    private UUID productId;

    @ManyToOne
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    @JoinColumn(name = "product_id", referencedColumnName = "id", insertable = false, updatable = false)
    private Product product;

    private int position;
    private String sku;
    private String barcode;

    @Column(name = "option_values")
    @Convert(converter = TextMapColumn.class)
    private Map<String, String> options;

    @Column(name = "price_minor")
    private long priceMinor;

    @Column(name = "compare_at_minor")
    private Long compareAtMinor;

    private String currency;

    @Column(name = "weight_grams")
    private Integer weightGrams;

    @Column(name = "picture_id")
    @Convert(converter = OptionalUuidColumn.class)
    private UUID pictureId;

    @Column(name = "file_sku")
    private String fileSku;

    /** None or one. A reference would read each of them by a statement of its own. */
    @OneToMany(mappedBy = "variant", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @CascadeOnDelete
    @BatchFetch(BatchFetchType.IN)
    private List<VariantCost> costs;

    protected Variant() {}

    Variant(Product product, UUID id, int position, ProductDraft.Variant draft) {
        super(product.tenant(), id);
        costs = new ArrayList<>();
        this.product = product;
        this.productId = product.id();
        change(position, draft);
    }

    /** Takes over what its seller says of it, and where it stands among the others. */
    void change(int place, ProductDraft.Variant draft) {
        position = place;
        sku = draft.sku();
        barcode = draft.barcode();
        options = draft.options();
        priceMinor = draft.price().minor();
        compareAtMinor = draft.compareAt() == null ? null : draft.compareAt().minor();
        currency = draft.price().currency();
        weightGrams = draft.weightGrams();
        costs(draft.cost());
    }

    /**
     * It has another price from now on.
     *
     * @param compareAt the price to compare with, or that there is none; null when that stays
     * @return whether that is another price than it had
     * @throws RuleViolated PRICE_MISSING when it is on sale and would have no price
     */
    boolean reprice(Money price, Optional<Money> compareAt, Instant now) {
        if (product.isOnSale() && price.minor() == 0) {
            throw new RuleViolated(VariantTerms.PRICE_MISSING, "What is on sale needs a price above zero.");
        }
        Long compared =
                compareAt == null ? compareAtMinor : compareAt.map(Money::minor).orElse(null);
        if (price.equals(price()) && Objects.equals(compared, compareAtMinor)) {
            return false;
        }
        priceMinor = price.minor();
        currency = price.currency();
        compareAtMinor = compared;
        product.touch(now);
        return true;
    }

    /** It becomes what it is said to be; without a picture it keeps the one that it has. */
    void takeOver(StoredProduct.Variant stored) {
        change(stored.position(), stored.draft());
        calledInFile(stored.fileSku());
        if (stored.picture() != null) {
            showWith(stored.picture());
        }
    }

    /** It is shown by this picture of its product from now on. */
    void showWith(UUID picture) {
        pictureId = picture;
    }

    /** This picture goes. */
    void showWithout(UUID picture) {
        if (picture.equals(pictureId)) {
            pictureId = null;
        }
    }

    /** What an imported file called it, where it could not have that SKU; null where it has. */
    void calledInFile(String other) {
        fileSku = other;
    }

    Money price() {
        return money(priceMinor);
    }

    String sku() {
        return sku;
    }

    BulkProducts.Priced priced() {
        return new BulkProducts.Priced(id(), productId, money(priceMinor));
    }

    StoredProduct.Variant stored() {
        return new StoredProduct.Variant(
                id(),
                productId,
                position,
                new ProductDraft.Variant(
                        sku,
                        options,
                        money(priceMinor),
                        money(compareAtMinor),
                        barcode,
                        costs.isEmpty() ? null : costs.get(0).money(),
                        null,
                        null,
                        weightGrams),
                pictureId,
                fileSku);
    }

    private void costs(Money wanted) {
        if (wanted == null) {
            costs.clear();
        } else if (costs.isEmpty()) {
            costs.add(new VariantCost(this, wanted));
        } else {
            costs.get(0).become(wanted);
        }
    }

    private Money money(Long minor) {
        return minor == null ? null : Money.ofMinor(minor, currency);
    }
}
