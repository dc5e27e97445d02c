package org.emporion.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.ground.walls.Seat;
import org.emporion.store.support.StoreSupport;
import org.emporion.web.faces.FlashMessages;

/** Tells somebody of the platform on every page that they act in another's store, and lets them leave it. */
@Named("supportBanner")
@RequestScoped
public class SupportBanner {

    @Inject
    private Desk desk;

    @Inject
    private StoreSupport support;

    public boolean isShown() {
        return desk.seat().support().isPresent();
    }

    public Seat.Support getGrant() {
        return desk.seat().support().orElse(null);
    }

    public String leave() {
        String store = desk.getStoreName();
        support.leave(desk.seat());
        FlashMessages.done("support.left", store);
        return "/index?faces-redirect=true";
    }
}
