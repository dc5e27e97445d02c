package org.emporion.catalog.productfiles;

/** What an imported file can say about a product, and what an import tells that it changed. */
public enum ImportField {
    TITLE("title"),
    DESCRIPTION("description"),
    BRAND("brand"),
    CATEGORY("category"),
    TAX_CLASS("taxClass"),
    TAGS("tags"),
    STATUS("status"),
    OPTIONS("options"),
    VARIANTS("variants"),
    SKU("sku"),
    PRICE("price"),
    COMPARE_AT("compareAt"),
    OTHER_PRICES("otherPrices"),
    COST("cost"),
    BARCODE("barcode"),
    WEIGHT("weight"),
    STOCK("stock"),
    TRACKED("tracked"),
    PICTURES("pictures");

    private final String title;

    ImportField(String title) {
        this.title = title;
    }

    /** Its name in answers and in the job's rows. */
    public String title() {
        return title;
    }
}
