package org.emporion.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.emporion.kernel.address.Countries;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.delivery.Destinations;
import org.emporion.selling.delivery.StoreDelivery;

/** The countries to choose from: those first that all stores of the cart deliver to, then those that only some do. */
@Named
@RequestScoped
public class DestinationsBacking {

    private final StoreDelivery deliveries;
    private final CheckoutBacking page;
    private List<SelectItem> countries;

    @Inject
    DestinationsBacking(StoreDelivery deliveries, CheckoutBacking page) {
        this.deliveries = deliveries;
        this.page = page;
    }

    /** With the country that is chosen, also when nobody delivers there. */
    public List<SelectItem> getCountries() {
        if (countries == null) {
            Destinations to = deliveries.destinations(stores(page.getCart()));
            countries = items(to, page.getAddress().getCountry());
        }
        return countries;
    }

    static List<SelectItem> items(Destinations to, String chosen) {
        List<SelectItem> items = new ArrayList<>(items(to.all()));
        List<String> others = new ArrayList<>(to.some());
        if (!to.all().contains(chosen) && !to.some().contains(chosen)) {
            others.add(chosen);
        }
        if (!others.isEmpty()) {
            String label =
                    ResourceBundle.getBundle("org.emporion.storefront.Texts").getString("checkout.country.some");
            items.add(new SelectItemGroup(label, null, false, items(others).toArray(SelectItem[]::new)));
        }
        return items;
    }

    private static List<SelectItem> items(Collection<String> codes) {
        return codes.stream()
                .map(code -> new SelectItem(code, Countries.name(code)))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(Locale.ENGLISH)))
                .toList();
    }

    private static List<String> stores(Cart cart) {
        return cart == null
                ? List.of()
                : cart.groups().stream().map(group -> group.store().slug()).toList();
    }
}
