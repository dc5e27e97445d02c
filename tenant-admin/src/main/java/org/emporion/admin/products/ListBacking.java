package org.emporion.admin.products;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.emporion.catalog.moderation.PlatformProducts;
import org.emporion.catalog.moderation.PlatformProducts.Line;
import org.emporion.catalog.moderation.PlatformProducts.Query;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;

/** The products of all stores: narrowed down, searched and sorted. */
@Named("productList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformProducts products;

    private final Filters filters = new Filters().words("q", "status");
    private LazyPages<Line> all;

    @PostConstruct
    void open() {
        all = new LazyPages<>((sort, page) -> products.list(query(sort), page), Line::id);
    }

    public LazyPages<Line> getAll() {
        return all;
    }

    public Filters getFilters() {
        return filters;
    }

    public List<ProductStatus> getStates() {
        return Arrays.asList(ProductStatus.values());
    }

    private Query query(String sort) {
        ProductStatus status = getStates().stream()
                .filter(each -> each.name().equals(filters.text("status")))
                .findFirst()
                .orElse(null);
        return new Query(filters.text("q"), status, sort);
    }
}
