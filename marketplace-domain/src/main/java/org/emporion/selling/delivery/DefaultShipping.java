package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.store.store.StoreApplied;

/** Gives a new store one flat shipping option, so that it may sell as soon as it is approved. */
@ApplicationScoped
class DefaultShipping {

    private final ShippingOptionRepository shipping;
    private final String currency;

    @Inject
    DefaultShipping(
            ShippingOptionRepository shipping,
            @ConfigProperty(name = "emporion.currency", defaultValue = "EUR") String currency) {
        this.shipping = shipping;
        this.currency = currency;
    }

    void whenAppliedFor(@Observes StoreApplied store) {
        ShippingOption standard = ShippingOption.standard(store.tenant(), currency, store.country());
        DeliveryPlan empty = new DeliveryPlan(store.tenant(), List.of(), new ShippingOptions(List.of()));
        shipping.add(empty.with(new ShippingOptions(List.of(standard))));
    }
}
