package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.ContentHash;

/** The pictures of a store itself: the sign beside its name, and the wide one at the head of its page. */
@ApplicationScoped
@Transactional
@InTenant
public class StorePictures {

    private final Tenants stores;
    private final LastChange changes;

    @Inject
    public StorePictures(Tenants stores, LastChange changes) {
        this.stores = stores;
        this.changes = changes;
    }

    /** Where a picture of a store is shown. */
    public enum Place {
        LOGO,
        COVER
    }

    /** The addresses of a store's pictures; null where there is none. */
    public record Shown(String logo, String cover) {

        /** Another one after every change of them. */
        public String version() {
            return ContentHash.of(logo, cover);
        }

        private String at(Place place) {
            return place == Place.LOGO ? logo : cover;
        }
    }

    public Shown view(Seat seat) {
        seat.mustRead(Scope.STORE);
        return stores.get(seat.tenant()).pictures();
    }

    /**
     * Puts a picture in the place of the one before.
     *
     * @param base the pictures that were seen
     * @throws Conflict CHANGED_MEANWHILE naming the place, when those have gone
     */
    public void replace(Seat seat, Place place, PictureRenditions.Stored stored, BasedOn base) {
        seat.mustWrite(Scope.STORE);
        show(seat, place, stored.hash(), base);
    }

    /**
     * Removes the picture; where there is none nothing happens.
     *
     * @param base the pictures that were seen
     * @throws Conflict CHANGED_MEANWHILE naming the place, when those have gone
     */
    public void takeDown(Seat seat, Place place, BasedOn base) {
        show(seat, place, null, base);
    }

    private void show(Seat seat, Place place, String hash, BasedOn base) {
        seat.mustWrite(Scope.STORE);
        Tenant store = stores.lockSoftly(seat.tenant());
        Shown now = store.pictures();
        if (!base.allows(now.version())) {
            throw LastChange.conflict(
                    "picture of the store",
                    changes.of(seat.tenant(), List.of(seat.tenant().toString())),
                    List.of(LastChange.now(place.name().toLowerCase(Locale.ROOT), now.at(place))));
        }
        store.show(place, hash);
    }
}
