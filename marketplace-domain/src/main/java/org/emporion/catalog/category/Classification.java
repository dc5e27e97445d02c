package org.emporion.catalog.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** The categories and tax classes that a product may name. */
@ApplicationScoped
public class Classification {

    private final Categories categories;
    private final TaxClassCodes taxClasses;

    @Inject
    public Classification(Categories categories, TaxClassCodes taxClasses) {
        this.categories = categories;
        this.taxClasses = taxClasses;
    }

    /** All categories, parents before children. */
    public Collection<CategoryView> categories() {
        return categories.all();
    }

    public boolean hasCategory(String code) {
        return categories.has(code);
    }

    /** The codes of all tax classes. */
    public List<String> taxClasses() {
        return taxClasses.all();
    }
}
