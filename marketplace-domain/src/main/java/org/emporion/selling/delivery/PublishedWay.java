package org.emporion.selling.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.ZoneId;

/** What a store publishes of a way in which it ships. */
@MappedSuperclass
public abstract class PublishedWay extends WayToShip {

    @Column(name = "time_zone")
    private String timeZone;

    /** Of the store. */
    @Column(name = "home")
    private String home;

    /** All places that the store leaves out. */
    private String excluded;

    protected PublishedWay() {}

    ShippingRate rate() {
        return rate(ZoneId.of(timeZone), home, ExcludedPlaces.read(excluded));
    }
}
