package org.emporion.admin.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.emporion.catalog.moderation.PlatformProducts;
import org.emporion.ground.walls.Memberships.Colleague;
import org.emporion.ground.walls.Person;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.selling.checkout.PlatformPurchases;
import org.emporion.store.store.TenantDirectory;
import org.emporion.store.store.TenantDirectory.TenantView;
import org.emporion.store.team.PlatformPeople;

/** One search over stores, orders, people and products: what each list of these finds for the same words. */
@ApplicationScoped
class Finders {

    /** Longer than any name, number or address that somebody types. */
    private static final int LONGEST = 300;

    private final TenantDirectory stores;
    private final PlatformPurchases purchases;
    private final PlatformPeople people;
    private final PlatformProducts products;

    @Inject
    Finders(TenantDirectory stores, PlatformPurchases purchases, PlatformPeople people, PlatformProducts products) {
        this.stores = stores;
        this.purchases = purchases;
        this.people = people;
        this.products = products;
    }

    /**
     * The first page of what is found of each kind; of one of them another page.
     *
     * @param words null or blank finds nothing
     */
    List<Found> find(Person admin, String words, String kind, Page.Request wanted) {
        String text = PlainText.line(words);
        if (text.isEmpty()) {
            return List.of();
        }
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Function<String, Page.Request> page = each -> each.equals(kind) ? wanted : Page.Request.first(wanted.size());
        return List.of(
                new Found("stores", "/tenants/list", stores(cut, page.apply("stores"))),
                new Found("orders", "/orders/list", orders(admin, cut, page.apply("orders"))),
                new Found("people", "/people/list", people(admin, cut, page.apply("people"))),
                new Found("products", "/products/list", products(cut, page.apply("products"))));
    }

    private Page<Hit> stores(String words, Page.Request page) {
        return hits(stores.list(new TenantDirectory.Query(null, words, null), page), page, Finders::hit);
    }

    private Page<Hit> orders(Person admin, String words, Page.Request page) {
        return hits(purchases.list(admin, PlatformPurchases.Query.words(words), page), page, Finders::hit);
    }

    private Page<Hit> people(Person admin, String words, Page.Request page) {
        return hits(people.list(admin, words, page), page, Finders::hit);
    }

    private Page<Hit> products(String words, Page.Request page) {
        return hits(products.list(new PlatformProducts.Query(words, null, null), page), page, Finders::hit);
    }

    private static <T> Page<Hit> hits(Page<T> found, Page.Request page, Function<T, Hit> hit) {
        return page.of(found.items().stream().map(hit).toList(), found.total());
    }

    private static Hit hit(TenantView store) {
        return new Hit(
                "/tenants/tenant?id=" + store.tenantId(),
                store.name(),
                store.slug() + " · " + store.contactEmail(),
                store.status(),
                null);
    }

    private static Hit hit(PlatformPurchases.Line order) {
        return new Hit(
                "/orders/purchase?number=" + order.number(),
                order.number(),
                order.receiver() + " · " + order.email(),
                order.status(),
                order.total());
    }

    private static Hit hit(Colleague person) {
        return new Hit("/people/person?id=" + person.userId(), person.name(), person.email(), null, null);
    }

    private static Hit hit(PlatformProducts.Line product) {
        return new Hit(
                "/products/product?store=" + product.storeId() + "&id=" + product.id(),
                product.title(),
                product.store().name() + " · " + product.sku(),
                product.status(),
                null);
    }
}
