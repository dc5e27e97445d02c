package org.emporion.catalog;

import java.util.List;

/** A category with the path down to it and what is below it. */
public record CategoryPage(
        String code, String name, String slug, long count, List<CategoryStep> path, List<CategoryNode> children) {}
