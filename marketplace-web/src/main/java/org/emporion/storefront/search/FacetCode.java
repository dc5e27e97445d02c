package org.emporion.storefront.search;

/** The codes of the facets, which are the names of their query parameters. */
final class FacetCode {

    public static final String CATEGORY = "category";
    public static final String STORE = "store";
    public static final String BRAND = "brand";
    public static final String PRICE = "price";
    public static final String IN_STOCK = "inStock";

    /** Before the name of an option. */
    public static final String OPTION = "option.";

    /** Before the code of an attribute. */
    public static final String ATTRIBUTE = "attr.";

    private FacetCode() {}
}
