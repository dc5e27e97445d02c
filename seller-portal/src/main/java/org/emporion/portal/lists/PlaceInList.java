package org.emporion.portal.lists;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Neighbours;
import org.emporion.portal.desk.Desk;
import org.emporion.store.views.ViewedList;
import org.emporion.web.table.ListPlace;

/** Where in a list of the store the one stands whose page is open. */
public abstract class PlaceInList implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ListPlace place;

    @Inject
    private Desk desk;

    protected PlaceInList(ViewedList list) {
        place = new ListPlace(list::known, (address, seen) -> beside(desk.seat(), address, seen));
    }

    /** @param address what the list is narrowed down and sorted by */
    protected abstract Neighbours beside(Seat seat, Map<String, String> address, Neighbours.Seen seen);

    public ListPlace getPlace() {
        return place;
    }
}
