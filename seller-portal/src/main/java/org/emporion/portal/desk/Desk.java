package org.emporion.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.kernel.NotFound;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.PageZone;

/** Where a logged-in seller sits at this request. Membership is asked anew each time. */
@Named
@RequestScoped
public class Desk {

    @Inject
    private LoggedIn loggedIn;

    @Inject
    private SellerAccess access;

    @Inject
    private StoreOfView view;

    @Inject
    private StoreOfRequest current;

    private List<StoreRef> stores;
    private Seat seat;

    /** @throws NotFound when the person has no store, or is no member of this page's store any more */
    public Seat seat() {
        if (seat == null) {
            if (view.slug() == null) {
                view.keep(current.among(getStores()).orElseThrow(() -> new NotFound("store")));
            }
            seat = access.seat(person(), view.slug());
        }
        PageZone.is(seat.zone());
        return seat;
    }

    public Person person() {
        return loggedIn.require();
    }

    public List<StoreRef> getStores() {
        if (stores == null) {
            stores = access.stores(person());
        }
        return stores;
    }

    public boolean isSeated() {
        return !getStores().isEmpty();
    }

    public String getStoreName() {
        return seat().storeName();
    }

    public String getStoreSlug() {
        return seat().storeSlug();
    }

    public String getStoreStatus() {
        return seat().storeStatus().name();
    }

    public boolean mayRead(Scope scope) {
        return seat().mayRead(scope);
    }

    public boolean mayWrite(Scope scope) {
        return seat().mayWrite(scope);
    }

    public boolean isOwner() {
        return seat().isOwner();
    }

    /** What the person is in this store. */
    public Role getRole() {
        return seat().role().orElseThrow();
    }
}
