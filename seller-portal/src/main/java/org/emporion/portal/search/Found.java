package org.emporion.portal.search;

import org.emporion.kernel.Page;

/** What was found of one kind. */
public record Found(String kind, Page<Hit> page) {

    public boolean isMore() {
        return page.total() > page.items().size();
    }
}
