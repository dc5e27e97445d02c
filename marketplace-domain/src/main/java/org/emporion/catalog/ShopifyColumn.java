package org.emporion.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a Shopify product file that we read, under the names of its older and its newer generation. */
enum ShopifyColumn {
    HANDLE("Handle", "URL handle"),
    TITLE("Title"),
    BODY("Body (HTML)", "Body HTML", "Description"),
    VENDOR("Vendor"),
    TYPE("Type", "Custom Product Type"),
    TAGS("Tags"),
    CATEGORY("Product Category", "Google Shopping / Google Product Category", "Standard Product Type"),
    PUBLISHED("Published", "Published on online store"),
    STATUS("Status"),
    OPTION1_NAME("Option1 Name"),
    OPTION1_VALUE("Option1 Value"),
    OPTION2_NAME("Option2 Name"),
    OPTION2_VALUE("Option2 Value"),
    OPTION3_NAME("Option3 Name"),
    OPTION3_VALUE("Option3 Value"),
    SKU("Variant SKU", "SKU"),
    GRAMS("Variant Grams", "Weight value (grams)"),
    TRACKER("Variant Inventory Tracker", "Inventory tracker"),
    QUANTITY("Variant Inventory Qty", "Inventory quantity"),
    POLICY("Variant Inventory Policy", "Continue selling when out of stock"),
    PRICE("Variant Price", "Price"),
    COMPARE_AT("Variant Compare At Price", "Compare-at price"),
    COST("Cost per item"),
    BARCODE("Variant Barcode", "Barcode"),
    IMAGE("Image Src", "Product image URL"),
    IMAGE_POSITION("Image Position"),
    IMAGE_ALT("Image Alt Text"),
    VARIANT_IMAGE("Variant Image", "Variant image URL");

    /** Without these it is no such file. */
    static final List<ShopifyColumn> NEEDED = List.of(HANDLE, TITLE, PRICE);

    private final List<String> names;

    ShopifyColumn(String... names) {
        this.names = List.of(names);
    }

    /** Its name in the older generation, by which people know it. */
    String title() {
        return names.get(0);
    }

    static Optional<ShopifyColumn> of(String header) {
        String wanted = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.names.stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }
}
