package org.emporion.portal.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.RecentCopy;
import org.emporion.portal.desk.Desk;
import org.emporion.web.promotion.CategoryItems;

/**
 * The category tree to choose from: each with its path, so that a search finds it by any word of that. It is the same for every
 * store, so that a copy a minute old is as good for everybody.
 */
@Named("categoryChoice")
@ApplicationScoped
public class CategoryChoice {

    private final RecentCopy<List<SelectItem>> items;

    @Inject
    CategoryChoice(SellerCatalog catalog, Desk desk, Clock clock) {
        items = new RecentCopy<>(
                () -> List.copyOf(CategoryItems.of(catalog.categories(desk.seat()))), Duration.ofMinutes(1), clock);
    }

    public List<SelectItem> getItems() {
        return items.get();
    }

    /** What the choice calls a category; its code when there is no such category any more. */
    public String name(String code) {
        return getItems().stream()
                .filter(each -> each.getValue().equals(code))
                .findFirst()
                .map(SelectItem::getLabel)
                .orElse(code);
    }
}
