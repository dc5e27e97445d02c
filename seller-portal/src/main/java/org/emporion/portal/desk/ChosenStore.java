package org.emporion.portal.desk;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.ground.walls.StoreStatus;

/** The store that a person with several stores looked at last; an address that names none opens in it. */
@SessionScoped
class ChosenStore implements Serializable {

    private static final long serialVersionUID = 1L;

    private String slug;

    void choose(String wanted) {
        slug = wanted;
    }

    /** The one with this name, if the person works there. */
    Optional<StoreRef> of(String named, List<StoreRef> stores) {
        return stores.stream().filter(store -> store.slug().equals(named)).findFirst();
    }

    /** The chosen one, else the first that is open, else the first. */
    Optional<StoreRef> among(List<StoreRef> stores) {
        return of(slug, stores)
                .or(() -> stores.stream()
                        .filter(store -> store.status() == StoreStatus.ACTIVE)
                        .findFirst())
                .or(() -> stores.stream().findFirst());
    }
}
