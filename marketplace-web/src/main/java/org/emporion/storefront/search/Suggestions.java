package org.emporion.storefront.search;

import java.util.List;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;

/** What to offer while somebody types, at most eight things in all. */
public record Suggestions(
        List<Product> products, List<Category> categories, List<StoreName> stores, List<String> queries) {

    static final Suggestions NONE = new Suggestions(List.of(), List.of(), List.of(), List.of());

    /** A product, with a small picture (null for none). */
    public record Product(String productId, String title, String slug, StoreName store, String image, Money price) {}

    /** A category of the tree. */
    public record Category(String code, String name, String slug) {}
}
