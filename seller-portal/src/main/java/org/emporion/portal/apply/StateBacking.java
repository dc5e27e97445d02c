package org.emporion.portal.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.portal.desk.Desk;
import org.emporion.store.store.StoreProfile;
import org.emporion.store.store.StoreProfile.StoreView;

/** Where an application stands: what was handed in, what is missing, and why when it was turned down. */
@Named("applyState")
@RequestScoped
public class StateBacking {

    @Inject
    private StoreProfile profile;

    @Inject
    private Desk desk;

    private StoreView store;

    public String open() {
        if (!desk.isSeated()) {
            return "/apply/form?faces-redirect=true";
        }
        store = profile.view(desk.seat());
        return null;
    }

    public StoreView getStore() {
        return store;
    }

    public boolean isPending() {
        return store.status() == StoreStatus.PENDING;
    }

    /** Whether the platform wants an answer before it decides. */
    public boolean isAsked() {
        return isPending() && store.reason() != null;
    }

    public boolean isRejected() {
        return store.status() == StoreStatus.REJECTED;
    }

    public boolean isOpen() {
        return store.status() == StoreStatus.ACTIVE;
    }

    public boolean isSuspended() {
        return store.status() == StoreStatus.SUSPENDED;
    }
}
