package org.emporion.catalog.product;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;

/**
 * Which of the store's products are asked for. Archived ones show up only when asked for by status, or among those that have
 * changed since a moment: whoever follows the list hears so that they have left it.
 *
 * @param words each in the title, the brand, a SKU or a barcode, in any order and case; or null
 * @param filters what else they are narrowed down to; null for nothing else
 */
public record ProductQuery(String words, ProductStatus status, Filters filters, Sort sort) {

    public ProductQuery {
        filters = filters == null ? Filters.NONE : filters;
        sort = sort == null ? Sort.NEWEST : sort;
    }

    /**
     * What an address of the list asks for; a state that there is not asks for none.
     *
     * @param currency that its prices are in
     * @throws RuleViolated when a price is no amount or a day is no date
     */
    public static ProductQuery of(Map<String, String> address, Sort sort, String currency) {
        ProductStatus status = Arrays.stream(ProductStatus.values())
                .filter(each -> each.name().equals(address.get("status")))
                .findFirst()
                .orElse(null);
        Filters filters = new Filters(
                address.get("category"),
                address.get("brand"),
                Prices.of(address.get("priceFrom"), address.get("priceTo"), currency),
                changed(address.get("changedFrom"), address.get("changedTo")));
        return new ProductQuery(address.get("q"), status, filters, sort);
    }

    /** The same, with days by the clocks of this zone. */
    ProductQuery in(ZoneId zone) {
        Filters here = new Filters(
                filters.category, filters.brand, filters.price, filters.changed.in(zone), filters.changedSince);
        return new ProductQuery(words, status, here, sort);
    }

    /** @throws RuleViolated when one is no day */
    public static DayRange changed(String from, String to) {
        return DayRange.of(from, "changedFrom", to, "changedTo");
    }

    public static ProductQuery everything() {
        return new ProductQuery(null, null, null, Sort.NEWEST);
    }

    /**
     * What products are narrowed down to; null where that does not matter.
     *
     * @param category the code of a category, which stands for all below it as well
     * @param brand the whole name, in any case
     * @param changedSince it was changed then or later
     */
    public record Filters(String category, String brand, Prices price, DayRange changed, Instant changedSince) {

        public static final Filters NONE = new Filters(null, null, null, null);

        public Filters(String category, String brand, Prices price, DayRange changed) {
            this(category, brand, price, changed, null);
        }

        public Filters {
            price = price == null ? Prices.ANY : price;
            changed = changed == null ? DayRange.ANY : changed;
        }
    }

    /** That a variant costs at least and at most this, both included; null for no limit. */
    public record Prices(Money from, Money to) {

        static final Prices ANY = new Prices(null, null);

        /**
         * As they are written; null or blank for no limit.
         *
         * @throws RuleViolated when one is no amount
         */
        public static Prices of(String from, String to, String currency) {
            return new Prices(money(from, currency), money(to, currency));
        }

        private static Money money(String amount, String currency) {
            return amount == null || amount.isBlank() ? null : Money.parse(amount, currency);
        }

        boolean isAny() {
            return from == null && to == null;
        }
    }

    /**
     * A product that was found, as a line of the seller's list.
     *
     * @param sku of its only variant; null when it has several
     * @param skus of all its variants, with commas between them
     * @param onHand what lies there of all its variants
     */
    public record Row(
            UUID id,
            String title,
            String slug,
            ProductStatus status,
            String categoryCode,
            String category,
            String taxClass,
            String image,
            Money price,
            boolean fromPrice,
            long variants,
            String sku,
            String skus,
            long onHand,
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
                    taxClass,
                    image,
                    price,
                    fromPrice,
                    variants,
                    sku,
                    skus,
                    stock.onHand(),
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
        PRICE("price", "coalesce(v.price_minor, 0), p.id"),
        PRICE_DOWN("-price", "coalesce(v.price_minor, 0) desc, p.id desc"),
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
