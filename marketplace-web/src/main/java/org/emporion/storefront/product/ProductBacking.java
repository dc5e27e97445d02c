package org.emporion.storefront.product;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.selling.offer.Image;
import org.emporion.selling.offer.StorefrontCatalog;
import org.emporion.selling.offer.StorefrontProduct;
import org.emporion.storefront.frame.ChosenCurrency;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Shopper;
import org.emporion.storefront.frame.Urls;

/** The product page. */
@Named
@RequestScoped
public class ProductBacking {

    private final StorefrontCatalog catalog;
    private final Shopper shopper;
    private final Urls urls;
    private final ChosenCurrency currency;
    private String store;
    private String slug;
    private String variant;
    private StorefrontProduct product;
    private Choices choices;
    private long quantity = 1;

    @Inject
    ProductBacking(StorefrontCatalog catalog, Shopper shopper, Urls urls, ChosenCurrency currency) {
        this.catalog = catalog;
        this.shopper = shopper;
        this.urls = urls;
        this.currency = currency;
    }

    /** Looks the product up, once; pages call it first so that an unknown one is answered as such. */
    public void load() {
        if (product != null) {
            return;
        }
        product = catalog.product(store, slug, currency.getCode());
        choices = Choices.of(product, variant, currency.getCode());
        if (!product.slug().equals(slug)) {
            Leave.forGood(address(variant));
        }
    }

    /** Puts the chosen variant into the cart and shows the page again. */
    public void addToCart() {
        load();
        boolean other = shopper.buy(choices.chosen().id(), quantity);
        Leave.to(address(choices.chosen().id().toString()), other ? "added.currency" : "added");
    }

    public StorefrontProduct getProduct() {
        load();
        return product;
    }

    public Choices getChoices() {
        load();
        return choices;
    }

    /** The picture of the chosen variant first. */
    public Image getPicture() {
        return getChoices().picture(getProduct().images());
    }

    public String address(String variant) {
        return urls.variant(getProduct().store().slug(), getProduct().slug(), variant);
    }

    public String swatch(String option, String value) {
        return Swatch.of(option, value);
    }

    public String getStructuredData() {
        return StructuredData.of(getProduct(), getSummary(), urls);
    }

    /** The description without markup, short enough for a search engine. */
    public String getSummary() {
        return StructuredData.summary(getProduct().description());
    }

    public long getQuantity() {
        return quantity;
    }

    public void setQuantity(long quantity) {
        this.quantity = quantity;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getVariant() {
        return variant;
    }

    public void setVariant(String variant) {
        this.variant = variant;
    }
}
