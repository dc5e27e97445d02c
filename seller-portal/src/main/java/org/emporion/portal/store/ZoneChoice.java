package org.emporion.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.kernel.address.TimeZones;

/** The time zones that a store can live in. */
@Named("zoneChoice")
@ApplicationScoped
public class ZoneChoice {

    public List<String> getIds() {
        return TimeZones.ids();
    }
}
