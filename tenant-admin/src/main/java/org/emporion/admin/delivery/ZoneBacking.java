package org.emporion.admin.delivery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Currencies;
import org.emporion.selling.delivery.PlatformZones;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.delivery.ZoneEditing;
import org.emporion.web.faces.FlashMessages;

/** One of the zones that new stores begin with while it is edited, or a new one. */
@Named("defaultZone")
@ViewScoped
public class ZoneBacking extends ZoneEditing {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformZones zones;

    @Inject
    private Currencies currencies;

    @Inject
    private LoggedIn loggedIn;

    @Override
    protected Zone zone(String wanted) {
        return zones.get(wanted);
    }

    /** A default way is of one zone. */
    @Override
    protected List<Zone> all() {
        return List.of();
    }

    @Override
    protected void put(String known, Zone typed, BasedOn base) {
        if (known == null) {
            zones.add(who(), typed);
        } else {
            zones.change(who(), known, typed, base);
        }
        FlashMessages.done("delivery.zone.saved");
    }

    @Override
    protected void take(String known, BasedOn base) {
        zones.remove(who(), known, base);
        FlashMessages.done("delivery.zone.removed");
    }

    @Override
    protected String list() {
        return "/delivery/zones?faces-redirect=true";
    }

    @Override
    protected String currency() {
        return currencies.usual();
    }

    @Override
    protected Optional<String> lastChange(List<String> subjects) {
        return Optional.empty();
    }

    private String who() {
        return loggedIn.require().who();
    }
}
