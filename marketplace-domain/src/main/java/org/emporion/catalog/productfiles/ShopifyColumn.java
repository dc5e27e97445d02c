package org.emporion.catalog.productfiles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of a Shopify product file that we read, under the names of its older and its newer generation; and those of our
 * own that such a file may have beside them.
 */
enum ShopifyColumn implements FileColumn {
    HANDLE(null, "Handle", "URL handle"),
    TITLE(ImportField.TITLE, "Title"),
    BODY(ImportField.DESCRIPTION, "Body (HTML)", "Body HTML", "Description"),
    VENDOR(ImportField.BRAND, "Vendor"),
    TYPE(ImportField.CATEGORY, "Type", "Custom Product Type"),
    TAGS(ImportField.TAGS, "Tags"),
    CATEGORY(
            ImportField.CATEGORY,
            "Product Category",
            "Google Shopping / Google Product Category",
            "Standard Product Type"),
    TAX_CLASS(ImportField.TAX_CLASS, "Tax class"),
    PUBLISHED(ImportField.STATUS, "Published", "Published on online store"),
    STATUS(ImportField.STATUS, "Status"),
    OPTION1_NAME(ImportField.OPTIONS, "Option1 Name"),
    OPTION1_VALUE(null, "Option1 Value"),
    OPTION2_NAME(null, "Option2 Name"),
    OPTION2_VALUE(null, "Option2 Value"),
    OPTION3_NAME(null, "Option3 Name"),
    OPTION3_VALUE(null, "Option3 Value"),
    SKU(ImportField.SKU, "Variant SKU", "SKU"),
    GRAMS(ImportField.WEIGHT, "Variant Grams", "Weight value (grams)"),
    TRACKER(ImportField.TRACKED, "Variant Inventory Tracker", "Inventory tracker"),
    QUANTITY(ImportField.STOCK, "Variant Inventory Qty", "Inventory quantity"),
    POLICY(ImportField.TRACKED, "Variant Inventory Policy", "Continue selling when out of stock"),
    PRICE(ImportField.PRICE, "Variant Price", "Price"),
    COMPARE_AT(ImportField.COMPARE_AT, "Variant Compare At Price", "Compare-at price"),
    COST(ImportField.COST, "Cost per item"),
    BARCODE(ImportField.BARCODE, "Variant Barcode", "Barcode"),
    IMAGE(ImportField.PICTURES, "Image Src", "Product image URL"),
    IMAGE_POSITION(null, "Image Position"),
    IMAGE_ALT(null, "Image Alt Text"),
    VARIANT_IMAGE(ImportField.PICTURES, "Variant Image", "Variant image URL");

    /** Without these it is no such file. */
    static final List<ShopifyColumn> NEEDED = List.of(TITLE, PRICE);

    /** Those whose cells show how the file writes decimals. */
    static final List<ShopifyColumn> NUMBERS = List.of(PRICE, COMPARE_AT, COST, GRAMS, QUANTITY);

    static final List<ShopifyColumn> OPTION_NAMES = List.of(OPTION1_NAME, OPTION2_NAME, OPTION3_NAME);
    static final List<ShopifyColumn> OPTION_VALUES = List.of(OPTION1_VALUE, OPTION2_VALUE, OPTION3_VALUE);

    private final ImportField field;
    private final List<String> names;

    ShopifyColumn(ImportField field, String... names) {
        this.field = field;
        this.names = List.of(names);
    }

    /** Its name in the older generation. */
    @Override
    public String title() {
        return names.get(0);
    }

    @Override
    public Optional<ImportField> field() {
        return Optional.ofNullable(field);
    }

    static Optional<ShopifyColumn> of(String header) {
        String wanted = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.names.stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }
}
