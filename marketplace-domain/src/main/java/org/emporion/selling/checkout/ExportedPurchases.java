package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.personal.Section;
import org.emporion.ground.walls.Person;

/** All purchases of a buyer and the stores that have a part in them, for the file to take along. */
@ApplicationScoped
class ExportedPurchases implements PersonalData {

    private final BuyerOrders orders;

    @Inject
    ExportedPurchases(BuyerOrders orders) {
        this.orders = orders;
    }

    /** How much of a buyer's one store has: the orders, and nothing else. */
    private record AtStore(String slug, String name, long orders) {

        AtStore(BuyerOrders.AtStore counted) {
            this(counted.store().slug(), counted.store().name(), counted.orders());
        }
    }

    @Override
    public List<Section> sections(Person person) {
        String userId = person.userId();
        return List.of(
                Section.of("stores", 40, () -> orders.storesOf(userId).stream()
                        .map(AtStore::new)
                        .toList()),
                Section.paged("purchases", 50, page -> orders.everythingOf(userId, page)));
    }

    @Override
    public boolean isOfGuest(String purchase, String email) {
        return orders.isOfGuest(purchase, email);
    }
}
