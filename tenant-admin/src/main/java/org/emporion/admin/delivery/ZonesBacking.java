package org.emporion.admin.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.kernel.address.Countries;
import org.emporion.selling.delivery.PlatformZones;
import org.emporion.selling.delivery.SellerZones.Zone;

/** The zones that new stores begin with. */
@Named("defaultZones")
@RequestScoped
public class ZonesBacking {

    @Inject
    private PlatformZones zones;

    private List<Zone> listed;

    public List<Zone> getListed() {
        if (listed == null) {
            listed = zones.list();
        }
        return listed;
    }

    /** The countries by their names. */
    public String names(Zone zone) {
        return String.join(", ", Countries.names(zone.countries()));
    }
}
