package org.emporion.portal.imports;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.bulk.BulkChanges;
import org.emporion.catalog.bulk.BulkOrder;
import org.emporion.catalog.category.CategoryView;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.catalog.transferfiles.ImportTypes;
import org.emporion.catalog.transferfiles.ImportedType;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;

/** Types of imported products that led to no category: each is given one, which later files keep to. */
@Named("importTypes")
@ViewScoped
public class TypesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject
    private ImportTypes types;

    @Inject
    private BulkChanges changes;

    @Inject
    private SellerCatalog catalog;

    @Inject
    private Desk desk;

    private String type;
    private String category;
    private transient List<ImportedType> open;

    /** Moves the products of the chosen type that have no category. */
    public String move() {
        List<UUID> products = types.products(desk.seat(), type);
        changes.start(desk.seat(), products, BulkOrder.category(category));
        FlashMessages.done("types.moved");
        return "/imports/types?faces-redirect=true";
    }

    public List<ImportedType> getOpen() {
        if (open == null) {
            open = types.withoutCategory(desk.seat(), SHOWN);
        }
        return open;
    }

    /** All categories, each with its path. */
    public List<SelectItem> getCategories() {
        Map<String, String> paths = new HashMap<>();
        List<SelectItem> items = new ArrayList<>();
        for (CategoryView each : catalog.categories(desk.seat())) {
            String above = paths.get(each.parent());
            String path = above == null ? each.name() : above + " \u203a " + each.name();
            paths.put(each.code(), path);
            items.add(new SelectItem(each.code(), path));
        }
        items.sort(Comparator.comparing(SelectItem::getLabel));
        return items;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }
}
