package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.emporion.ground.files.Darkroom;
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

    /** Where a picture of a store hangs. */
    public enum Place {
        LOGO,
        COVER
    }

    /** The addresses of a store's pictures; null where none hangs. */
    public record Hung(String logo, String cover) {}

    public Hung view(Seat seat) {
        seat.mustRead(Scope.STORE);
        return stores.get(seat.tenant()).pictures();
    }

    /** Hangs a developed picture in the place of the one before. */
    public void hang(Seat seat, Place place, Darkroom.Print print) {
        seat.mustWrite(Scope.STORE);
        stores.lockSoftly(seat.tenant()).show(place, print.hash());
    }

    /** Takes the picture down; where none hangs nothing happens. */
    public void takeDown(Seat seat, Place place) {
        seat.mustWrite(Scope.STORE);
        stores.lockSoftly(seat.tenant()).show(place, null);
    }
}
