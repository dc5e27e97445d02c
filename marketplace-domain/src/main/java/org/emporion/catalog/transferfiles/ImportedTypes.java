package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.productfiles.CategoryMatcher;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** What files call the products of a store, and where the store has put those of each type. */
@ApplicationScoped
class ImportedTypes {

    private final Sql sql;

    @Inject
    ImportedTypes(Sql sql) {
        this.sql = sql;
    }

    /** Notes what a file calls these products. */
    void note(TenantId tenant, Map<UUID, String> types) {
        if (types.isEmpty()) {
            return;
        }
        List<UUID> ids = List.copyOf(types.keySet());
        sql.statement(
                        """
                        insert into imported_type (tenant_id, product_id, type_key, type)
                        select :tenant, n.product, n.key, n.type from unnest(:ids, :keys, :types) as n (product, key, type)
                        on conflict (tenant_id, product_id) do update
                        set type_key = excluded.type_key, type = excluded.type
                        where imported_type.type <> excluded.type""")
                .with("tenant", tenant)
                .with("ids", ids)
                .with(
                        "keys",
                        ids.stream()
                                .map(id -> CategoryMatcher.key(types.get(id)))
                                .toList())
                .with("types", ids.stream().map(types::get).toList())
                .update();
    }

    /** The category of most products of each type, by key; none for a type whose products have none. */
    Map<String, String> categories(TenantId tenant) {
        Map<String, String> categories = new HashMap<>();
        sql.statement(
                        """
                        select distinct on (t.type_key) t.type_key, p.category_code
                        from imported_type t join product p on p.tenant_id = t.tenant_id and p.id = t.product_id
                        where t.tenant_id = :tenant and p.category_code <> :none and p.status <> 'ARCHIVED'
                        group by t.type_key, p.category_code
                        order by t.type_key, count(*) desc, p.category_code""")
                .with("tenant", tenant)
                .with("none", CategoryMatcher.OTHER)
                .list(row -> categories.put(row.text("type_key"), row.text("category_code")));
        return categories;
    }

    /** The types of products that have no category, the most frequent first. */
    List<ImportedType> withoutCategory(TenantId tenant, int most) {
        return sql.statement(
                        """
                        select t.type_key, min(t.type) as type, count(*) as products
                        from imported_type t join product p on p.tenant_id = t.tenant_id and p.id = t.product_id
                        where t.tenant_id = :tenant and p.category_code = :none and p.status <> 'ARCHIVED'
                        group by t.type_key order by count(*) desc, t.type_key limit :most""")
                .with("tenant", tenant)
                .with("none", CategoryMatcher.OTHER)
                .with("most", most)
                .list(row -> new ImportedType(row.text("type_key"), row.text("type"), row.number("products")));
    }

    /** The products of a type that have no category. */
    List<UUID> products(TenantId tenant, String key, int most) {
        return sql.statement(
                        """
                        select p.id from imported_type t
                        join product p on p.tenant_id = t.tenant_id and p.id = t.product_id
                        where t.tenant_id = :tenant and t.type_key = :key and p.category_code = :none
                          and p.status <> 'ARCHIVED' order by p.id limit :most""")
                .with("tenant", tenant)
                .with("key", key)
                .with("none", CategoryMatcher.OTHER)
                .with("most", most)
                .list(row -> row.uuid("id"));
    }
}
