package org.emporion.discovery.search;

/** Names of the fields of the search index that requests name; {@link ListingDocument} fills them. */
public final class ListingFields {

    public static final String LIVE = "live";
    public static final String TENANT = "tenant";
    public static final String PRODUCT_ID = "productId";
    public static final String TITLE = "title";
    public static final String SLUG = "slug";
    public static final String IMAGE = "image";
    public static final String DESCRIPTION = "description";
    public static final String BRAND = "brand";
    public static final String STORE = "store";
    public static final String STORE_NAME = "storeName";
    public static final String STORE_FACET = "storeFacet";
    public static final String CATEGORIES = "categories";
    public static final String CATEGORY_NAMES = "categoryNames";
    public static final String ATTRIBUTES = "attributes";
    public static final String ATTRIBUTE_FACETS = "attributeFacets";
    public static final String FACTS = "facts";
    public static final String QUERIES = "queries";
    public static final String LANGUAGE = "language";
    public static final String THINGS = "things";
    public static final String THINGS_BROADER = "thingsBroader";
    public static final String MEANINGS = "meanings";
    public static final String MEASURES = "measures";
    public static final String CODES = "codes";
    public static final String IN_STOCK = "inStock";
    public static final String NEWEST = "newest";
    public static final String RATING = "rating";
    public static final String REVIEWS = "reviews";

    /** Everything one may search for. */
    public static final String WORDS = "words";

    /** The words as they are written, for corrections. */
    public static final String SPELLING = "spelling";

    /** The beginnings of the words. */
    public static final String TITLE_PREFIX = "title.prefix";

    /** The words as they are written, endings included. */
    public static final String TITLE_WRITTEN = "title.written";

    public static final String STORE_NAME_PREFIX = "storeName.prefix";
    public static final String BRAND_WORDS = "brand.words";

    /** The brand as it is filtered by. */
    public static final String BRAND_KEY = "brandKey";

    /** Documents inside the listing's. */
    public static final String VARIANTS = "variants";

    public static final String VARIANT_OPTIONS = "variants.options";
    public static final String VARIANT_OPTION_KEYS = "variants.optionKeys";
    public static final String VARIANT_IN_STOCK = "variants.inStock";

    private static final String PRICES = "prices.";
    private static final String VARIANT_PRICES = "variants.prices.";

    private ListingFields() {}

    /** All that a listing costs in a currency; a listing that is not sold in it has none. */
    public static String prices(String currency) {
        return PRICES + currency;
    }

    /** What its cheapest variant costs in a currency. */
    public static String priceMin(String currency) {
        return prices(currency) + ".min";
    }

    /** What a variant costs in a currency; one that is not sold in it has none. */
    public static String variantPrice(String currency) {
        return VARIANT_PRICES + currency;
    }
}
