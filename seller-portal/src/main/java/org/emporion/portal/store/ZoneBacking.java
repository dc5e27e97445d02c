package org.emporion.portal.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.kernel.BasedOn;
import org.emporion.portal.desk.Desk;
import org.emporion.selling.delivery.SellerZones;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.emporion.web.delivery.ZoneEditing;
import org.emporion.web.faces.FlashMessages;

/** One zone of the store while it is edited, or a new one. */
@Named("storeZone")
@ViewScoped
public class ZoneBacking extends ZoneEditing {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerZones zones;

    @Inject
    private Desk desk;

    @Override
    protected Zone zone(String wanted) {
        return zones.get(desk.seat(), wanted);
    }

    @Override
    protected void put(String known, Zone typed, BasedOn base) {
        if (known == null) {
            zones.add(desk.seat(), typed);
        } else {
            zones.change(desk.seat(), known, typed, base);
        }
        FlashMessages.done("zone.saved");
    }

    @Override
    protected void take(String known, BasedOn base) {
        zones.remove(desk.seat(), known, base);
        FlashMessages.done("zone.removed");
    }

    @Override
    protected String list() {
        return "/store/zones?faces-redirect=true";
    }
}
