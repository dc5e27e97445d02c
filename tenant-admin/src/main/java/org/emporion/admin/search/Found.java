package org.emporion.admin.search;

import org.emporion.kernel.Page;

/**
 * What was found of one kind.
 *
 * @param kind as it stands in addresses and in the names of texts, for example {@code orders}
 * @param list the path of all that is of this kind
 */
public record Found(String kind, String list, Page<Hit> page) {}
