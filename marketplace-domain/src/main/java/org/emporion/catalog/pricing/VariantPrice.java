package org.emporion.catalog.pricing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.input.EarlierPrice;
import org.emporion.catalog.product.BulkProducts.Priced;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/** What a variant costs in a currency beside the main one of its store. Whoever changes it has locked the variant. */
@Entity
@Table(name = "variant_price")
@IdClass(VariantPriceKey.class)
class VariantPrice {

    @Id
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Id
    @Column(name = "variant_id")
    private UUID variantId;

    @Id
    private String currency;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "price_minor")
    private long priceMinor;

    @Column(name = "compare_at_minor")
    private Long compareAtMinor;

    protected VariantPrice() {}

    VariantPrice(TenantId store, Priced of, Money price, Optional<Money> compareAt) {
        tenantId = store.value();
        variantId = of.variant();
        productId = of.product();
        currency = price.currency();
        become(price, compareAt);
    }

    /**
     * It is another price from now on.
     *
     * @param compareAt the price to compare with, or that there is none; null when that stays
     * @return whether that is another price than it was
     */
    final boolean become(Money price, Optional<Money> compareAt) {
        Long compared =
                compareAt == null ? compareAtMinor : compareAt.map(Money::minor).orElse(null);
        if (price.minor() == priceMinor && Objects.equals(compared, compareAtMinor)) {
            return false;
        }
        priceMinor = price.minor();
        compareAtMinor = compared;
        return true;
    }

    Money price() {
        return Money.ofMinor(priceMinor, currency);
    }

    UUID variant() {
        return variantId;
    }

    OtherPrice view() {
        Money earlier = compareAtMinor == null ? null : Money.ofMinor(compareAtMinor, currency);
        return new OtherPrice(variantId, price(), EarlierPrice.above(price(), earlier));
    }
}
