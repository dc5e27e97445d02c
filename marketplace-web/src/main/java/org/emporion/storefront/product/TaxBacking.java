package org.emporion.storefront.product;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.money.tax.PublishedTaxes;
import org.emporion.money.tax.PublishedTaxes.ProductTax;
import org.emporion.selling.offer.StorefrontProduct;

/** The tax of the product that is shown, in the country of its store. */
@Named
@RequestScoped
public class TaxBacking {

    private final PublishedTaxes taxes;
    private final ProductBacking page;
    private ProductTax tax;

    @Inject
    TaxBacking(PublishedTaxes taxes, ProductBacking page) {
        this.taxes = taxes;
        this.page = page;
    }

    /** Null when nothing is known of it. */
    public ProductTax getTax() {
        if (tax == null) {
            StorefrontProduct product = page.getProduct();
            tax = taxes.of(
                            product.store().slug(),
                            product.taxClass(),
                            product.category().stream().map(CategoryStep::code).toList())
                    .orElse(null);
        }
        return tax;
    }
}
