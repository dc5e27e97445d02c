package org.emporion.storefront.product;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.emporion.selling.offer.Image;
import org.emporion.selling.offer.StorefrontCatalog;
import org.emporion.selling.offer.StorefrontProduct;
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
    private final HttpServletRequest request;
    private StorefrontProduct product;
    private Choices choices;
    private long quantity = 1;

    @Inject
    ProductBacking(StorefrontCatalog catalog, Shopper shopper, Urls urls, HttpServletRequest request) {
        this.catalog = catalog;
        this.shopper = shopper;
        this.urls = urls;
        this.request = request;
    }

    /** Looks the product up, once; pages call it first so that an unknown one is answered as such. */
    public void load() {
        if (product != null) {
            return;
        }
        product = catalog.product(request.getParameter("store"), request.getParameter("product"));
        choices = Choices.of(product, request.getParameter("v"));
        if (!product.slug().equals(request.getParameter("product"))) {
            Leave.forGood(address(request.getParameter("v")));
        }
    }

    /** Puts the chosen variant into the cart and shows the page again. */
    public void addToCart() {
        load();
        shopper.buy(choices.chosen().id(), quantity);
        Leave.to(address(choices.chosen().id().toString()), "added");
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
        String own = getChoices().chosen().image();
        return getProduct().images().stream()
                .filter(image -> own != null && image.url().equals(own))
                .findFirst()
                .orElse(
                        getProduct().images().isEmpty()
                                ? null
                                : getProduct().images().get(0));
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
        String plain = getProduct().description() == null
                ? ""
                : getProduct()
                        .description()
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        return plain.length() <= 300 ? plain : plain.substring(0, 300) + "…";
    }

    public long getQuantity() {
        return quantity;
    }

    public void setQuantity(long quantity) {
        this.quantity = quantity;
    }
}
