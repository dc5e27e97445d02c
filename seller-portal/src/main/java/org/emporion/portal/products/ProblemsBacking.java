package org.emporion.portal.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells the page of a product what is wrong in its lists. */
@Named("productProblems")
@RequestScoped
public class ProblemsBacking {

    @Inject
    private ProductSaving saving;

    /** What is wrong with a field of a variant, an option or an attribute; null when nothing is. */
    public String at(String list, int row, String field) {
        return saving.problems().at(list + "[" + row + "]." + field);
    }

    /** What is wrong with a list and stands at none of its fields; empty when nothing is. */
    public String of(String list) {
        return saving.problems().of(list);
    }
}
