package org.emporion.selling.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.category.CategoryView;
import org.emporion.ground.files.Rendition;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.store.store.StoreWindow;
import org.emporion.store.store.Stores;

/** What buyers see of the catalog, straight from the database: only published products of open stores. */
@ApplicationScoped
@Transactional
public class StorefrontCatalog {

    private final Stores stores;
    private final Categories categories;
    private final CategoryCounts counts;
    private final StorefrontReading products;
    private final ListingReading listings;
    private final Currencies currencies;

    @Inject
    StorefrontCatalog(
            Stores stores,
            Categories categories,
            CategoryCounts counts,
            StorefrontReading products,
            ListingReading listings,
            Currencies currencies) {
        this.stores = stores;
        this.categories = categories;
        this.counts = counts;
        this.products = products;
        this.listings = listings;
        this.currencies = currencies;
    }

    /** The whole tree, with how many listings each part of it has. */
    public List<CategoryNode> categories() {
        return counts.tree();
    }

    /** @throws NotFound when there is no category with this slug */
    public CategoryPage category(String slug) {
        return counts.page(withSlug(slug));
    }

    /**
     * The product at an address, or the one that was there before: then its slug is another one than was asked for.
     *
     * @param currency of the prices; null for the usual one. What is not sold in it has the prices of its main one
     * @throws NotFound unless it is on sale in an open store
     * @throws org.emporion.kernel.RuleViolated CURRENCY when that is not traded in, as in all lists here
     */
    public StorefrontProduct product(String storeSlug, String productSlug, String currency) {
        return products.product(small(storeSlug), productSlug, currencies.require(currency))
                .orElseThrow(() -> new NotFound("product"));
    }

    /** @throws NotFound unless the store is open */
    public StorePage store(String slug) {
        return stores.window(small(slug)).map(StorefrontCatalog::page).orElseThrow(() -> new NotFound("store"));
    }

    /** What is on sale in a currency in a category and below it, newest first. */
    public Page<Listing> inCategory(String slug, Page.Request page, String currency) {
        return listings.inCategories(categories.below(withSlug(slug).code()), page, currencies.require(currency));
    }

    /** What a store has on sale in a currency, newest first; nothing when it is closed or unknown. */
    public Page<Listing> inStore(String slug, Page.Request page, String currency) {
        return listings.inStore(small(slug), page, currencies.require(currency));
    }

    /**
     * The newest listings of all stores in a currency, at most two of one store and the first of each before the second, so that everybody
     * gets a place in the window; those with a picture come first.
     */
    public List<Listing> newest(int count, String currency) {
        return listings.newest(count, currencies.require(currency));
    }

    /** The addresses of stores are in small letters; people type them as they like. */
    private static String small(String slug) {
        return slug.toLowerCase(Locale.ROOT);
    }

    private static StorePage page(StoreWindow store) {
        return new StorePage(
                store.slug(),
                store.name(),
                store.about(),
                null,
                0,
                store.openedAt(),
                store.policies(),
                Rendition.SMALL.path(store.logo()),
                Rendition.LARGE.path(store.cover()));
    }

    private CategoryView withSlug(String slug) {
        return categories.withSlug(slug).orElseThrow(() -> new NotFound("category"));
    }
}
