package org.emporion.portal.search;

import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Page;

/** Finds things of one kind in a store. */
interface Finder {

    /** As it stands in addresses and in the names of texts, for example {@code orders}. */
    String kind();

    /** What one must be able to read to find these. */
    Scope scope();

    /** The place among the kinds, from 1. */
    int place();

    /** Those in which every word stands. */
    Page<Hit> find(Seat seat, String words, Page.Request page);
}
