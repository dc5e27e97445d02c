package org.emporion.portal.lists;

import java.util.Objects;
import org.emporion.store.views.SavedViews.View;
import org.emporion.store.views.ViewedList;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;
import org.emporion.web.table.ListPlace;

/** A list as its page shows it. */
public record ShownList(ViewedList list, Filters filters, LazyPages<?> pages) {

    /** All of it, as a saved view keeps it. */
    public String query() {
        return list.known(filters.query() + "&" + pages.getLook());
    }

    /** Its filters alone, in the words of {@link #query}. */
    public String filtered() {
        return list.known(filters.query());
    }

    /**
     * What the address of a row's own page says of the row's place here.
     *
     * @param index how many rows come before it, on all pages
     * @param view the saved view that the list was opened with; null for none
     */
    public String place(int index, String view) {
        String query = list.known(filters.query() + "&" + pages.getAsked());
        return ListPlace.added(ListPlace.viewed(view, query), pages.seen(index));
    }

    public boolean differs(View view) {
        return view != null && !Objects.equals(query(), view.query());
    }
}
