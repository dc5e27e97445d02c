package org.emporion.selling.offer;

import java.util.List;

/** A category with what is below it and how many listings are on sale in all of it. */
public record CategoryNode(String code, String name, String slug, long count, List<CategoryNode> children) {}
