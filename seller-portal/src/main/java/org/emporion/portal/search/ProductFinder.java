package org.emporion.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Page;

/** Finds products by title, brand, SKU and barcode, as their list does. */
@ApplicationScoped
class ProductFinder implements Finder {

    private final SellerCatalog catalog;

    @Inject
    ProductFinder(SellerCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String kind() {
        return "products";
    }

    @Override
    public Scope scope() {
        return Scope.CATALOG;
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Page<Hit> find(Seat seat, String words, Page.Request page) {
        ProductQuery query = new ProductQuery(words, null, null, ProductQuery.Sort.NEWEST);
        Page<ProductQuery.Row> found = catalog.list(seat, query, page);
        return page.of(found.items().stream().map(ProductFinder::hit).toList(), found.total());
    }

    private static Hit hit(ProductQuery.Row row) {
        return new Hit(
                "/products/edit?id=" + row.id(), row.title(), row.category(), row.image(), row.status(), row.price());
    }
}
