package org.emporion.admin.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.selling.delivery.PlatformZones;
import org.emporion.web.delivery.ShownZone;

/** The zones that new stores begin with. */
@Named("defaultZones")
@RequestScoped
public class ZonesBacking {

    @Inject
    private PlatformZones zones;

    private List<ShownZone> listed;

    public List<ShownZone> getListed() {
        if (listed == null) {
            listed = ShownZone.all(zones.list());
        }
        return listed;
    }
}
