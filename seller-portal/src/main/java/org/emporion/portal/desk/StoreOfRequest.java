package org.emporion.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.web.log.RequestFacts;

/** The store that the address of this request names, once it is known that the person works there; null on pages about none. */
@RequestScoped
class StoreOfRequest {

    private final ChosenStore chosen;
    private final RequestFacts facts;
    private String slug;

    @Inject
    StoreOfRequest(ChosenStore chosen, RequestFacts facts) {
        this.chosen = chosen;
        this.facts = facts;
    }

    String slug() {
        return slug;
    }

    void is(String named) {
        slug = named;
        facts.ofStore(named);
    }

    /** That store, or the one that an address without any opens in. */
    Optional<String> among(List<StoreRef> stores) {
        return slug == null ? chosen.among(stores).map(StoreRef::slug) : Optional.of(slug);
    }

    /** What makes the addresses on this page. */
    StoreAddress address(FacesContext page) {
        return new StoreAddress(page.getExternalContext().getRequestContextPath(), slug);
    }
}
