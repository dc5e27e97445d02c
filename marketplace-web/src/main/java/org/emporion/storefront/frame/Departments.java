package org.emporion.storefront.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.Page;
import org.emporion.kernel.RecentCopy;
import org.emporion.selling.offer.CategoryNode;
import org.emporion.selling.offer.Listing;
import org.emporion.selling.offer.StorefrontCatalog;

/** The top of the category tree with a picture for each, as menus and the home page show it; up to a minute old. */
@Named
@ApplicationScoped
public class Departments {

    private static final int LOOKED_AT = 48;

    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("home", "home"),
            Map.entry("kitchen", "pot"),
            Map.entry("fashion", "shirt"),
            Map.entry("jewellery", "gem"),
            Map.entry("beauty", "beauty"),
            Map.entry("food", "food"),
            Map.entry("toys", "toy"),
            Map.entry("outdoor", "sport"),
            Map.entry("bikes", "bike"),
            Map.entry("garden", "garden"),
            Map.entry("paper", "book"),
            Map.entry("technology", "music"),
            Map.entry("pets", "pet"));

    private final StorefrontCatalog catalog;

    private final RecentCopy<List<Department>> departments;

    /** One department; the picture may be null. */
    public record Department(CategoryNode category, String icon, String picture) {}

    @Inject
    Departments(StorefrontCatalog catalog, Clock clock) {
        this.catalog = catalog;
        this.departments = new RecentCopy<>(this::read, Duration.ofMinutes(1), clock);
    }

    /** Those that have something on sale; all of them while nothing is. */
    public List<Department> getAll() {
        return departments.get();
    }

    private List<Department> read() {
        List<CategoryNode> tops = catalog.categories();
        boolean empty = tops.stream().allMatch(top -> top.count() == 0);
        return tops.stream()
                .filter(top -> empty || top.count() > 0)
                .map(this::department)
                .toList();
    }

    /** Shown with the dearest of its newest things: a bicycle rather than a bell. */
    private Department department(CategoryNode category) {
        String picture = category.count() == 0
                ? null
                : catalog.inCategory(category.slug(), Page.Request.first(LOOKED_AT), null).items().stream()
                        .filter(listing -> listing.image() != null)
                        .max(Comparator.comparing(Listing::price))
                        .map(Listing::image)
                        .orElse(null);
        return new Department(category, ICONS.getOrDefault(category.code(), "grid"), picture);
    }
}
