package org.emporion.portal.desk;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.ground.walls.StoreStatus;

/** The store that a person with several stores switched to last; new pages open in it. */
@SessionScoped
class ChosenStore implements Serializable {

    private static final long serialVersionUID = 1L;

    private String slug;

    void choose(String wanted) {
        slug = wanted;
    }

    /** The chosen one, else the first that is open, else the first. */
    Optional<StoreRef> among(List<StoreRef> stores) {
        return stores.stream()
                .filter(store -> store.slug().equals(slug))
                .findFirst()
                .or(() -> stores.stream()
                        .filter(store -> store.status() == StoreStatus.ACTIVE)
                        .findFirst())
                .or(() -> stores.stream().findFirst());
    }
}
