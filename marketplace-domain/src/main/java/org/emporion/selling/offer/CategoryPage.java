package org.emporion.selling.offer;

import java.util.List;
import org.emporion.catalog.category.CategoryStep;

/** A category with the path down to it and what is below it. */
public record CategoryPage(
        String code, String name, String slug, long count, List<CategoryStep> path, List<CategoryNode> children) {}
