package org.emporion.selling.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;

/**
 * Countries to which a store ships in the same ways. A country is in one zone of a store at most; a way to ship goes to all
 * countries of a zone or to none.
 */
@Entity
@Table(name = "delivery_zone")
class DeliveryZone extends TenantEntity {

    @Version
    private long version;

    private String name;

    private String countries;

    private String excluded;

    private int position;

    protected DeliveryZone() {}

    DeliveryZone(TenantId store, int position, String name, Set<String> countries, ExcludedPlaces excluded) {
        super(store, Ids.next());
        this.position = position;
        become(name, countries, excluded);
    }

    /** Places in countries that are none of the zone are left away. */
    final void become(String name, Set<String> countries, ExcludedPlaces excluded) {
        this.name = name.strip();
        this.countries = new DeliveryCountries(countries).written();
        this.excluded = excluded.within(countries).written();
    }

    String name() {
        return name;
    }

    SortedSet<String> countries() {
        return new TreeSet<>(DeliveryCountries.read(countries).codes());
    }

    ExcludedPlaces excluded() {
        return ExcludedPlaces.read(excluded);
    }

    int position() {
        return position;
    }
}
