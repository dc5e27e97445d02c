package org.emporion.storefront.product;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.emporion.kernel.Money;
import org.emporion.selling.delivery.Destination;
import org.emporion.selling.delivery.ShippingOptionView;
import org.emporion.selling.delivery.StoreDelivery;

/** How the store ships the variant that is chosen: in which ways, where to, and from which price on. */
@Named
@RequestScoped
public class DeliveryBacking {

    private final StoreDelivery deliveries;
    private final ProductBacking page;
    private List<ShippingOptionView> ways;

    @Inject
    DeliveryBacking(StoreDelivery deliveries, ProductBacking page) {
        this.deliveries = deliveries;
        this.page = page;
    }

    public List<ShippingOptionView> getWays() {
        if (ways == null) {
            ways = deliveries.of(
                    page.getProduct().store().slug(),
                    page.getChoices().chosen().price(),
                    page.getChoices().chosen().weightGrams(),
                    page.getChoices().chosen().promisedOn(),
                    Destination.UNKNOWN);
        }
        return ways;
    }

    /** The least of their prices; null when there is only one way, which says it itself. */
    public Money getFrom() {
        return from(getWays());
    }

    /** Where at least one of them goes, by two letters in their order. */
    public List<String> getCountries() {
        return countries(getWays());
    }

    static Money from(List<ShippingOptionView> ways) {
        return ways.size() < 2
                ? null
                : ways.stream()
                        .map(ShippingOptionView::price)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }

    static List<String> countries(List<ShippingOptionView> ways) {
        return ways.stream()
                .map(ShippingOptionView::countries)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
