package org.emporion.storefront.product;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.emporion.cart.Carts;
import org.emporion.catalog.CategoryStep;
import org.emporion.catalog.Image;
import org.emporion.catalog.Listing;
import org.emporion.catalog.StorePage;
import org.emporion.catalog.StorefrontCatalog;
import org.emporion.catalog.StorefrontProduct;
import org.emporion.kernel.Page;
import org.emporion.storefront.frame.Card;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Shopper;
import org.emporion.storefront.frame.Urls;

/** The product page. */
@Named
@RequestScoped
public class ProductBacking {

    private static final int MORE = 4;

    private StorefrontCatalog catalog;
    private Carts carts;
    private Shopper shopper;
    private Urls urls;
    private HttpServletRequest request;
    private StorefrontProduct product;
    private Choices choices;
    private long quantity = 1;

    ProductBacking() {}

    @Inject
    ProductBacking(StorefrontCatalog catalog, Carts carts, Shopper shopper, Urls urls, HttpServletRequest request) {
        this.catalog = catalog;
        this.carts = carts;
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
        carts.add(shopper.cartToFill(), choices.chosen().id(), quantity);
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

    public StorePage getStore() {
        return catalog.store(getProduct().store().slug());
    }

    public String address(String variant) {
        return urls.product(getProduct().store().slug(), getProduct().slug())
                + (variant == null ? "" : "?v=" + variant);
    }

    public String swatch(String option, String value) {
        return Swatch.of(option, value);
    }

    public List<Card> getMoreOfStore() {
        return others(catalog.inStore(getProduct().store().slug(), Page.Request.first(MORE + 1)));
    }

    public List<Card> getSimilar() {
        if (getProduct().category().isEmpty()) {
            return List.of();
        }
        CategoryStep nearest =
                getProduct().category().get(getProduct().category().size() - 1);
        Page<Listing> shelf = catalog.inCategory(nearest.slug(), Page.Request.first(6 * MORE));
        List<Listing> elsewhere = shelf.items().stream()
                .filter(listing -> !listing.store().equals(getProduct().store()))
                .toList();
        return others(new Page<>(elsewhere, 1, 6 * MORE, elsewhere.size()));
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

    private List<Card> others(Page<Listing> shelf) {
        return shelf.items().stream()
                .filter(listing -> !listing.productId().equals(getProduct().id()))
                .limit(MORE)
                .map(listing -> Card.of(listing, urls))
                .toList();
    }
}
