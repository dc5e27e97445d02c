package org.emporion.catalog.productfiles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.kernel.Money;

/**
 * A product as the rows of a file that an import reads: one for each variant, and in the first what is said of the product.
 * Pictures and facts other than the tags are not among it.
 */
public final class FileRows {

    private static final List<ShopifyColumn> UP_TO_PRICES = List.of(
            ShopifyColumn.HANDLE,
            ShopifyColumn.TITLE,
            ShopifyColumn.BODY,
            ShopifyColumn.VENDOR,
            ShopifyColumn.TYPE,
            ShopifyColumn.TAGS,
            ShopifyColumn.TAX_CLASS,
            ShopifyColumn.STATUS,
            ShopifyColumn.OPTION1_NAME,
            ShopifyColumn.OPTION1_VALUE,
            ShopifyColumn.OPTION2_NAME,
            ShopifyColumn.OPTION2_VALUE,
            ShopifyColumn.OPTION3_NAME,
            ShopifyColumn.OPTION3_VALUE,
            ShopifyColumn.SKU,
            ShopifyColumn.GRAMS,
            ShopifyColumn.TRACKER,
            ShopifyColumn.QUANTITY,
            ShopifyColumn.PRICE,
            ShopifyColumn.COMPARE_AT);
    private static final List<ShopifyColumn> BEHIND_PRICES = List.of(ShopifyColumn.COST, ShopifyColumn.BARCODE);

    /** What stands for stock that is counted. */
    private static final String TRACKED = "shopify";

    private static final String NO_OPTION = "Title";
    private static final String NO_CHOICE = "Default Title";

    private final Written product;

    private FileRows(Written product) {
        this.product = product;
    }

    /**
     * A product that is to be written.
     *
     * @param handle by which an import finds it again
     * @param type by which an import finds its category; may be empty
     * @param onSale whether buyers see it
     */
    public record Written(String handle, String type, boolean onSale, ProductDraft draft, List<Variant> variants) {}

    /** A variant that is to be written, with its prices beside the main one. */
    public record Variant(ProductDraft.Variant draft, List<Price> prices) {}

    /**
     * A price beside the main one.
     *
     * @param compareAt the price to compare with, or null
     */
    public record Price(Money price, Money compareAt) {}

    /** The heading of each column, in their order, with those of prices in these currencies behind the main ones. */
    public static List<String> headings(Collection<String> currencies) {
        Stream<FileColumn> others =
                currencies.stream().flatMap(each -> Stream.of(PriceColumn.price(each), PriceColumn.compareAt(each)));
        return Stream.of(UP_TO_PRICES.stream(), others, BEHIND_PRICES.stream())
                .flatMap(each -> each)
                .map(FileColumn::title)
                .toList();
    }

    /** What stands in each row, by heading. */
    public static List<Map<String, Object>> of(Written product) {
        return new FileRows(product).rows();
    }

    private List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Variant variant : product.variants()) {
            Map<String, Object> cells = new HashMap<>();
            put(cells, ShopifyColumn.HANDLE, product.handle());
            if (rows.isEmpty()) {
                putProduct(cells);
            }
            putOptions(cells, variant.draft());
            putVariant(cells, variant.draft());
            for (Price each : variant.prices()) {
                String currency = each.price().currency();
                put(cells, PriceColumn.price(currency), each.price());
                put(cells, PriceColumn.compareAt(currency), each.compareAt());
            }
            rows.add(cells);
        }
        return rows;
    }

    private void putProduct(Map<String, Object> cells) {
        ProductDraft draft = product.draft();
        put(cells, ShopifyColumn.TITLE, draft.title());
        put(cells, ShopifyColumn.BODY, draft.description());
        put(cells, ShopifyColumn.VENDOR, draft.brand());
        put(cells, ShopifyColumn.TYPE, product.type());
        put(cells, ShopifyColumn.TAGS, tags(draft));
        put(cells, ShopifyColumn.TAX_CLASS, draft.taxClass());
        put(cells, ShopifyColumn.STATUS, product.onSale() ? "active" : "draft");
        List<Option> options = draft.options();
        for (int i = 0; i < options.size(); i++) {
            put(cells, ShopifyColumn.OPTION_NAMES.get(i), options.get(i).name());
        }
        if (options.isEmpty()) {
            put(cells, ShopifyColumn.OPTION1_NAME, NO_OPTION);
        }
    }

    private void putOptions(Map<String, Object> cells, ProductDraft.Variant variant) {
        List<Option> options = product.draft().options();
        for (int i = 0; i < options.size(); i++) {
            put(
                    cells,
                    ShopifyColumn.OPTION_VALUES.get(i),
                    variant.options().get(options.get(i).name()));
        }
        if (options.isEmpty()) {
            put(cells, ShopifyColumn.OPTION1_VALUE, NO_CHOICE);
        }
    }

    private static void putVariant(Map<String, Object> cells, ProductDraft.Variant variant) {
        put(cells, ShopifyColumn.SKU, variant.sku());
        put(cells, ShopifyColumn.GRAMS, variant.weightGrams());
        put(cells, ShopifyColumn.TRACKER, Boolean.FALSE.equals(variant.tracked()) ? null : TRACKED);
        put(cells, ShopifyColumn.QUANTITY, variant.onHand());
        put(cells, ShopifyColumn.PRICE, variant.price());
        put(cells, ShopifyColumn.COMPARE_AT, variant.compareAt());
        put(cells, ShopifyColumn.COST, variant.cost());
        put(cells, ShopifyColumn.BARCODE, variant.barcode());
    }

    private static String tags(ProductDraft draft) {
        return draft.attributes().stream()
                .filter(each -> ShopifyProduct.TAGS.equals(each.code()))
                .map(Attribute::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, Object> cells, FileColumn column, Object value) {
        cells.put(column.title(), value);
    }
}
