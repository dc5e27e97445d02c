package org.emporion.portal.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.category.CategoryView;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.portal.desk.Desk;

/** The category tree to choose from: grouped by its first level, deeper ones with their path. */
@Named("categoryChoice")
@RequestScoped
public class CategoryChoice {

    @Inject
    private SellerCatalog catalog;

    @Inject
    private Desk desk;

    private List<SelectItem> groups;

    public List<SelectItem> getGroups() {
        if (groups == null) {
            groups = read();
        }
        return groups;
    }

    /** What the choice calls a category; its code when there is no such category any more. */
    public String name(String code) {
        return getGroups().stream()
                .flatMap(group -> Arrays.stream(((SelectItemGroup) group).getSelectItems()))
                .filter(each -> each.getValue().equals(code))
                .findFirst()
                .map(SelectItem::getLabel)
                .orElse(code);
    }

    private List<SelectItem> read() {
        Map<String, CategoryView> byCode = new LinkedHashMap<>();
        catalog.categories(desk.seat()).forEach(each -> byCode.put(each.code(), each));
        Map<String, List<CategoryView>> children = new LinkedHashMap<>();
        byCode.values().forEach(each -> children.computeIfAbsent(
                        each.parent() == null ? "" : each.parent(), none -> new ArrayList<>())
                .add(each));
        List<SelectItem> read = new ArrayList<>();
        for (CategoryView top : children.getOrDefault("", List.of())) {
            List<SelectItem> items = new ArrayList<>();
            add(items, top, top.name(), children, true);
            SelectItemGroup group = new SelectItemGroup(top.name());
            group.setSelectItems(items.toArray(SelectItem[]::new));
            read.add(group);
        }
        return read;
    }

    private static void add(
            List<SelectItem> items,
            CategoryView at,
            String path,
            Map<String, List<CategoryView>> children,
            boolean top) {
        items.add(new SelectItem(at.code(), path));
        for (CategoryView child : children.getOrDefault(at.code(), List.of())) {
            add(items, child, top ? child.name() : path + " › " + child.name(), children, false);
        }
    }
}
