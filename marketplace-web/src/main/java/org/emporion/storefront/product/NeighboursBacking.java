package org.emporion.storefront.product;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.kernel.Page;
import org.emporion.selling.offer.Listing;
import org.emporion.selling.offer.StorePage;
import org.emporion.selling.offer.StorefrontCatalog;
import org.emporion.selling.offer.StorefrontProduct;
import org.emporion.storefront.frame.Card;
import org.emporion.storefront.frame.Urls;

/** What stands around a product on its page: its store, more of the store, and similar things of other stores. */
@Named
@RequestScoped
public class NeighboursBacking {

    private static final int SHOWN = 4;
    private static final int LOOKED_AT = 24;

    private final StorefrontCatalog catalog;
    private final ProductBacking page;
    private final Urls urls;
    private StorePage store;
    private List<Card> moreOfStore;
    private List<Card> similar;

    @Inject
    NeighboursBacking(StorefrontCatalog catalog, ProductBacking page, Urls urls) {
        this.catalog = catalog;
        this.page = page;
        this.urls = urls;
    }

    public StorePage getStore() {
        if (store == null) {
            store = catalog.store(page.getProduct().store().slug());
        }
        return store;
    }

    public List<Card> getMoreOfStore() {
        if (moreOfStore == null) {
            Page.Request few = Page.Request.first(SHOWN + 1);
            moreOfStore = cards(catalog.inStore(
                            page.getProduct().store().slug(),
                            few,
                            page.getChoices().currency())
                    .items());
        }
        return moreOfStore;
    }

    /** From the nearest category, by other stores. */
    public List<Card> getSimilar() {
        if (similar == null) {
            similar = cards(elsewhere(page.getProduct()));
        }
        return similar;
    }

    private List<Listing> elsewhere(StorefrontProduct product) {
        List<CategoryStep> path = product.category();
        if (path.isEmpty()) {
            return List.of();
        }
        String nearest = path.get(path.size() - 1).slug();
        return catalog
                .inCategory(
                        nearest,
                        Page.Request.first(LOOKED_AT),
                        page.getChoices().currency())
                .items()
                .stream()
                .filter(listing -> !listing.store().equals(product.store()))
                .toList();
    }

    private List<Card> cards(List<Listing> listings) {
        return listings.stream()
                .filter(listing -> !listing.productId().equals(page.getProduct().id()))
                .limit(SHOWN)
                .map(listing -> Card.of(listing, urls))
                .toList();
    }
}
