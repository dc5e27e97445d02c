package org.emporion.catalog.product;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;

/**
 * Which of the store's products are asked for. Archived ones show up only when asked for by status.
 *
 * @param words part of the title, or a SKU, or null
 */
public record ProductQuery(String words, ProductStatus status, String category, Sort sort) {

    public ProductQuery {
        sort = sort == null ? Sort.NEWEST : sort;
    }

    public static ProductQuery everything() {
        return new ProductQuery(null, null, null, Sort.NEWEST);
    }

    /** A product that was found, as a line of the seller's list. */
    public record Row(
            UUID id,
            String title,
            String slug,
            ProductStatus status,
            String categoryCode,
            String category,
            String image,
            Money price,
            boolean fromPrice,
            long variants,
            long available,
            boolean untracked,
            Instant updatedAt) {

        /** The same with what of it is in stock. */
        Row having(VariantStock.Sum stock) {
            return new Row(
                    id,
                    title,
                    slug,
                    status,
                    categoryCode,
                    category,
                    image,
                    price,
                    fromPrice,
                    variants,
                    stock.available(),
                    stock.untracked(),
                    updatedAt);
        }
    }

    /** The orders in which products are listed. */
    public enum Sort {
        NEWEST("-updated", "p.updated_at desc, p.id desc"),
        OLDEST("updated", "p.updated_at, p.id"),
        TITLE("title", "lower(p.title), p.id"),
        TITLE_DOWN("-title", "lower(p.title) desc, p.id desc"),
        PRICE("price", "v.price_minor, p.id"),
        PRICE_DOWN("-price", "v.price_minor desc, p.id desc"),
        STOCK("stock", "%s, p.id"),
        STOCK_DOWN("-stock", "%s desc, p.id desc");

        private final String code;
        private final String sql;

        Sort(String code, String sql) {
            this.code = code;
            this.sql = sql;
        }

        /** The order in SQL, of products that are called p and of their variants together, which are called v. */
        String sql(VariantStock stock) {
            return sql.formatted(stock.available("p"));
        }

        /** @throws RuleViolated when there is no such order; nothing given means newest first */
        public static Sort of(String code) {
            if (code == null || code.isBlank()) {
                return NEWEST;
            }
            Optional<Sort> sort = Arrays.stream(values())
                    .filter(each -> each.code.equals(code))
                    .findFirst();
            return sort.orElseThrow(() -> RuleViolated.field(
                    "sort", "UNKNOWN", "Sort by updated, title, price or stock, with a minus for the other way."));
        }
    }
}
