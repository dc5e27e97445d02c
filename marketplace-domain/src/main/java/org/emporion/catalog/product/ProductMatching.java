package org.emporion.catalog.product;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Money;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.TenantId;

/** A query for products as conditions in SQL on a product that is called p, with the values that they name. */
final class ProductMatching {

    /** Which variants match is asked once for all products, not again for each of them. */
    private static final String WORD =
            """
            (p.words like :%1$s or p.id in (select y.product_id from variant y
              where y.tenant_id = :tenant and y.codes like :%1$s))""";

    private static final String BRAND = PlainText.smallInSql("p.brand") + " like :brand";

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private final boolean looksAtAll;

    /** @param below a category with all that is below it */
    ProductMatching(TenantId tenant, ProductQuery query, Function<String, List<String>> below) {
        values.put("tenant", tenant);
        ProductQuery.Filters filters = query.filters();
        status(query.status(), filters.changedSince() != null);
        category(PlainText.orNull(filters.category()), below);
        brand(PlainText.orNull(filters.brand()));
        price(filters.price());
        changed(filters.changed());
        if (filters.changedSince() != null) {
            and("p.updated_at >= :changedSince", "changedSince", filters.changedSince());
        }
        String words = PlainText.orNull(query.words());
        words(words);
        looksAtAll = !filters.price().isAny() || words != null;
    }

    /** The conditions, each with a leading "and". */
    String sql() {
        return sql.toString();
    }

    /** Whether every product has to be looked at to know which match, so that they are best counted at once. */
    boolean looksAtAll() {
        return looksAtAll;
    }

    Map<String, Object> values() {
        return values;
    }

    private void status(ProductStatus status, boolean followed) {
        if (status != null) {
            and("p.status = :status", "status", status);
        } else if (!followed) {
            sql.append(" and p.status <> 'ARCHIVED'");
        }
    }

    private void category(String code, Function<String, List<String>> below) {
        if (code != null) {
            and("p.category_code = any(:categories)", "categories", below.apply(code));
        }
    }

    private void brand(String brand) {
        if (brand != null) {
            and(BRAND, "brand", PlainText.containingSmall(brand));
        }
    }

    /** Asked as a value, not joined: so the variants are read once, and products of other categories are never looked up. */
    private void price(ProductQuery.Prices price) {
        if (!price.isAny()) {
            sql.append(" and (p.id in (select y.product_id from variant y where y.tenant_id = :tenant");
            limit("from", ">=", price.from());
            limit("to", "<=", price.to());
            sql.append(")) is true");
        }
    }

    private void limit(String name, String comparison, Money limit) {
        if (limit != null) {
            and("y.price_minor " + comparison + " :" + name + "Price", name + "Price", limit.minor());
            and("y.currency = :" + name + "Currency", name + "Currency", limit.currency());
        }
    }

    private void changed(DayRange days) {
        if (days.start() != null) {
            and("p.updated_at >= :changedFrom", "changedFrom", days.start());
        }
        if (days.end() != null) {
            and("p.updated_at < :changedBefore", "changedBefore", days.end());
        }
    }

    /** An address is found as a whole only, since it is made of the words of the title. */
    private void words(String words) {
        if (words == null) {
            return;
        }
        sql.append(" and (p.slug = :words or (true");
        values.put("words", words);
        List<String> each = PlainText.words(words);
        for (int i = 0; i < each.size(); i++) {
            and(WORD.formatted("word" + i), "word" + i, PlainText.containingSmall(each.get(i)));
        }
        sql.append("))");
    }

    private void and(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        values.put(name, value);
    }
}
