package org.emporion.storefront.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.selling.offer.CategoryNode;
import org.emporion.selling.offer.CategoryPage;
import org.emporion.selling.offer.StorefrontCatalog;

/** The page of one category. */
@Named
@RequestScoped
public class CategoryBacking {

    private final StorefrontCatalog catalog;
    private final Browsing browsing;
    private String slug;
    private CategoryPage category;
    private Results results = Results.none();

    @Inject
    CategoryBacking(StorefrontCatalog catalog, Browsing browsing) {
        this.catalog = catalog;
        this.browsing = browsing;
    }

    public void load() {
        category = catalog.category(slug);
        results = browsing.inCategory(category.code(), category.slug());
    }

    public CategoryPage getCategory() {
        return category;
    }

    public Results getResults() {
        return results;
    }

    /** The categories above, from the top. */
    public List<CategoryStep> getAbove() {
        return category.path().stream()
                .filter(step -> !step.code().equals(category.code()))
                .toList();
    }

    /** The categories one step below that have something on sale. */
    public List<CategoryNode> getBelow() {
        return category.children().stream().filter(child -> child.count() > 0).toList();
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
