package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;

/** The pictures of a store itself: the sign beside its name, and the wide one at the head of its page. */
@ApplicationScoped
@Transactional
@InTenant
public class StorePictures {

    private final Tenants stores;

    @Inject
    public StorePictures(Tenants stores) {
        this.stores = stores;
    }

    /** Where a picture of a store is shown. */
    public enum Place {
        LOGO,
        COVER
    }

    /** The addresses of a store's pictures; null where there is none. */
    public record Shown(String logo, String cover) {}

    public Shown view(Seat seat) {
        seat.mustRead(Scope.STORE);
        return stores.get(seat.tenant()).pictures();
    }

    /** Puts a picture in the place of the one before. */
    public void replace(Seat seat, Place place, PictureRenditions.Stored stored) {
        seat.mustWrite(Scope.STORE);
        stores.lockSoftly(seat.tenant()).show(place, stored.hash());
    }

    /** Removes the picture; where there is none nothing happens. */
    public void takeDown(Seat seat, Place place) {
        seat.mustWrite(Scope.STORE);
        stores.lockSoftly(seat.tenant()).show(place, null);
    }
}
