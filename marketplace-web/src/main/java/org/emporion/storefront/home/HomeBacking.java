package org.emporion.storefront.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Page;
import org.emporion.selling.offer.Listing;
import org.emporion.selling.offer.StorePage;
import org.emporion.selling.offer.StorefrontCatalog;
import org.emporion.storefront.browse.Browsing;
import org.emporion.storefront.browse.SoldInMain;
import org.emporion.storefront.frame.Card;
import org.emporion.storefront.frame.ChosenCurrency;
import org.emporion.storefront.frame.Urls;

/** What the home page shows: what came in last, and three of the stores it came from. */
@Named
@RequestScoped
public class HomeBacking {

    private static final int NEW = 24;
    private static final int PICKS = 12;
    private static final int ROW = 4;
    private static final int STORES = 3;

    private final StorefrontCatalog catalog;
    private final Urls urls;
    private final ChosenCurrency currency;
    private final Browsing browsing;
    private List<Listing> newest;
    private List<Introduction> introductions;
    private SoldInMain main;

    /** A store introduced with its cover, or with a few of its things where it has none. */
    public record Introduction(StorePage store, List<Card> cards) {}

    @Inject
    HomeBacking(StorefrontCatalog catalog, Urls urls, ChosenCurrency currency, Browsing browsing) {
        this.catalog = catalog;
        this.urls = urls;
        this.currency = currency;
        this.browsing = browsing;
    }

    /** Full rows only, once there is one. */
    public List<Card> getPicks() {
        List<Card> fresh = newest().stream()
                .filter(Listing::inStock)
                .limit(PICKS)
                .map(listing -> Card.of(listing, urls))
                .toList();
        return fresh.subList(0, fresh.size() < ROW ? fresh.size() : fresh.size() - fresh.size() % ROW);
    }

    /** Four pictures of four stores beside the greeting, not those of the picks where there are others. */
    public List<Card> getWindow() {
        Map<StoreName, Listing> ofEach = new LinkedHashMap<>();
        newest().stream()
                .filter(listing -> listing.image() != null)
                .forEach(listing -> ofEach.put(listing.store(), listing));
        List<Listing> pictured = List.copyOf(ofEach.values());
        return pictured.subList(Math.max(0, pictured.size() - ROW), pictured.size()).stream()
                .map(listing -> Card.of(listing, urls))
                .toList();
    }

    /** The stores that come up oftenest among the new things would repeat the picks, so the last ones are introduced. */
    public List<Introduction> getStores() {
        if (introductions == null) {
            List<StoreName> stores =
                    newest().stream().map(Listing::store).distinct().toList();
            introductions = stores.subList(Math.max(0, stores.size() - STORES), stores.size()).stream()
                    .map(this::introduction)
                    .toList();
        }
        return introductions;
    }

    /** What is sold in the main currency of the marketplace, when nothing is in the chosen one. */
    public SoldInMain getMain() {
        if (main == null) {
            main = newest().isEmpty() ? browsing.everythingInMain() : SoldInMain.NONE;
        }
        return main;
    }

    private Introduction introduction(StoreName store) {
        StorePage page = catalog.store(store.slug());
        return new Introduction(page, page.cover() == null ? someOf(store) : List.of());
    }

    private List<Card> someOf(StoreName store) {
        return catalog.inStore(store.slug(), Page.Request.first(3), currency.getCode()).items().stream()
                .map(listing -> Card.of(listing, urls))
                .toList();
    }

    private List<Listing> newest() {
        if (newest == null) {
            newest = catalog.newest(NEW, currency.getCode());
        }
        return newest;
    }
}
