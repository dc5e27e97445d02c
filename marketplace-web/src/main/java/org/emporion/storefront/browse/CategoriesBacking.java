package org.emporion.storefront.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.selling.offer.CategoryNode;
import org.emporion.selling.offer.StorefrontCatalog;

/** The overview of all categories. */
@Named
@RequestScoped
public class CategoriesBacking {

    private final StorefrontCatalog catalog;
    private List<CategoryNode> tree;

    @Inject
    CategoriesBacking(StorefrontCatalog catalog) {
        this.catalog = catalog;
    }

    public List<CategoryNode> getTree() {
        if (tree == null) {
            tree = catalog.categories();
        }
        return tree;
    }
}
