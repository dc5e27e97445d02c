package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.catalog.product.VariantStock;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Tells the catalog what there is of its products. */
@ApplicationScoped
class StockOfProducts implements VariantStock {

    /** Products are sorted by the number that is shown of them. */
    private static final String AVAILABLE =
            "coalesce(sum(greatest(s.on_hand - s.reserved, 0)) filter (where s.tracked), 0)";

    private static final String OF_SOME =
            """
            select k.product_id, sum(s.on_hand) as on_hand, %s as available, bool_or(not s.tracked) as untracked
            from catalog_sku k join stock_available s on s.tenant_id = k.tenant_id and s.variant_id = k.id
            where k.tenant_id = :store and k.product_id = any(:products) group by k.product_id"""
                    .formatted(AVAILABLE);
    private static final String OF_ONE =
            """
            select %s from catalog_sku k join stock_available s on s.tenant_id = k.tenant_id and s.variant_id = k.id
            where k.tenant_id = %s.tenant_id and k.product_id = %<s.id""";

    private final StockRepository stock;
    private final Sql sql;

    @Inject
    StockOfProducts(StockRepository stock, Sql sql) {
        this.stock = stock;
        this.sql = sql;
    }

    @Override
    public Map<UUID, Figures> figures(TenantId store, Collection<UUID> variants) {
        return stock.figures(store, variants).stream().collect(Collectors.toMap(Figures::variant, each -> each));
    }

    @Override
    public Map<UUID, Sum> sums(TenantId store, Collection<UUID> products) {
        Map<UUID, Sum> sums = new HashMap<>();
        if (!products.isEmpty()) {
            sql.statement(OF_SOME)
                    .with("store", store)
                    .with("products", products)
                    .list(row -> sums.put(
                            row.uuid("product_id"),
                            new Sum(row.number("on_hand"), row.number("available"), row.flag("untracked"))));
        }
        return sums;
    }

    @Override
    public String available(String product) {
        return "(" + OF_ONE.formatted(AVAILABLE, product) + ")";
    }

    @Override
    public List<UUID> bought(TenantId store, Collection<UUID> variants) {
        return stock.bought(store, variants);
    }
}
