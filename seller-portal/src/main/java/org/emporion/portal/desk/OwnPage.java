package org.emporion.portal.desk;

import org.emporion.ground.walls.Seat;
import org.emporion.kernel.NotFound;

/** A page about one thing of a store. A bean of it is found by itself, and asked where a thing is that this store has not. */
public interface OwnPage {

    /** Its address below the portal, such as {@code /orders/order}. */
    String path();

    /** The parameter that says which thing it is. */
    String parameter();

    /** @throws NotFound when the store has no such thing */
    void find(Seat seat, String key);
}
