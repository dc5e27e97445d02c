package org.emporion.portal.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.audit.StoreAudit;
import org.emporion.kernel.BasedOn;
import org.emporion.portal.desk.Desk;
import org.emporion.selling.delivery.SellerZones;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.emporion.web.delivery.ZoneEditing;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;

/** One zone of the store while it is edited, or a new one. */
@Named("storeZone")
@ViewScoped
public class ZoneBacking extends ZoneEditing {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerZones zones;

    @Inject
    private StoreAudit log;

    @Inject
    private Desk desk;

    @Override
    protected Zone zone(String wanted) {
        return zones.get(desk.seat(), wanted);
    }

    @Override
    protected List<Zone> all() {
        return zones.list(desk.seat());
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

    @Override
    protected String currency() {
        return desk.seat().currency();
    }

    @Override
    protected Optional<String> lastChange(List<String> subjects) {
        return log.lastChange(desk.seat(), subjects).map(last -> Meanwhile.last(last.who(), last.at()));
    }
}
