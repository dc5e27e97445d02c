package org.emporion.portal.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.category.CategoryView;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.RecentCopy;
import org.emporion.portal.desk.Desk;

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
                () -> List.copyOf(read(catalog.categories(desk.seat()))), Duration.ofMinutes(1), clock);
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

    static List<SelectItem> read(Collection<CategoryView> categories) {
        Map<String, List<CategoryView>> children = new LinkedHashMap<>();
        categories.forEach(
                each -> children.computeIfAbsent(each.parent() == null ? "" : each.parent(), none -> new ArrayList<>())
                        .add(each));
        List<SelectItem> read = new ArrayList<>();
        children.getOrDefault("", List.of()).forEach(top -> add(read, top, top.name(), children));
        return read;
    }

    private static void add(
            List<SelectItem> items, CategoryView at, String path, Map<String, List<CategoryView>> children) {
        items.add(new SelectItem(at.code(), path));
        for (CategoryView child : children.getOrDefault(at.code(), List.of())) {
            add(items, child, path + " \u203a " + child.name(), children);
        }
    }
}
