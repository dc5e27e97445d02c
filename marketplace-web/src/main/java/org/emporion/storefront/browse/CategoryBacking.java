package org.emporion.storefront.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.selling.offer.CategoryNode;
import org.emporion.selling.offer.CategoryPage;
import org.emporion.selling.offer.StorefrontCatalog;

/** The page of one category, and the overview of all. */
@Named
@RequestScoped
public class CategoryBacking {

    private final StorefrontCatalog catalog;
    private final Browsing browsing;
    private final HttpServletRequest request;
    private CategoryPage category;
    private List<CategoryNode> tree;
    private Results results = Results.none();

    @Inject
    CategoryBacking(StorefrontCatalog catalog, Browsing browsing, HttpServletRequest request) {
        this.catalog = catalog;
        this.browsing = browsing;
        this.request = request;
    }

    public void load() {
        category = catalog.category(request.getParameter("slug"));
        results = browsing.inCategory(category.code(), category.slug(), request.getParameterMap());
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

    public List<CategoryNode> getTree() {
        if (tree == null) {
            tree = catalog.categories();
        }
        return tree;
    }
}
