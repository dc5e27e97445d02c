package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.export.ExportSource;
import org.emporion.ground.walls.Scope;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.Stores;

/** The list of products as a file. */
@ApplicationScoped
class ProductExport implements ExportSource {

    private final ProductRows rows;
    private final Stores stores;

    @Inject
    ProductExport(ProductRows rows, Stores stores) {
        this.rows = rows;
        this.stores = stores;
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
    public long count(TenantId store, ZoneId zone, Map<String, String> filters) {
        return rows.count(store, query(store, zone, filters));
    }

    @Override
    public List<Row> after(TenantId store, ZoneId zone, Map<String, String> filters, UUID after, int most) {
        return rows.after(store, query(store, zone, filters), after, most).stream()
                .map(ProductExport::row)
                .toList();
    }

    private ProductQuery query(TenantId store, ZoneId zone, Map<String, String> filters) {
        return ProductQuery.of(filters, null, stores.currency(store)).in(zone);
    }

    private static Row row(ProductQuery.Row product) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("title", product.title());
        cells.put("handle", product.slug());
        cells.put("sku", product.skus());
        cells.put("state", product.status());
        cells.put("category", product.category());
        cells.put("taxClass", product.taxClass());
        cells.put("price", product.price());
        cells.put("available", product.untracked() ? "not tracked" : product.available());
        cells.put("changed", product.updatedAt());
        return new Row(product.id(), cells);
    }
}
