package org.emporion.web.promotion;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.category.CategoryView;

/** The category tree as a choice: each with its path, so that a search finds it by any word of that. */
public final class CategoryItems {

    private CategoryItems() {}

    /** @param categories parents before children */
    public static List<SelectItem> of(Collection<CategoryView> categories) {
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
