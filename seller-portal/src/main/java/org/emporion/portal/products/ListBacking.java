package org.emporion.portal.products;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.bulk.BulkView;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.Ids;
import org.emporion.portal.desk.Desk;
import org.emporion.portal.exports.LongLists;
import org.emporion.portal.lists.ShownList;
import org.emporion.store.views.ViewedList;
import org.emporion.web.table.LazyPages;

/** The products of the store: by state, searched, sorted. */
@Named("productList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerCatalog catalog;

    @Inject
    private Desk desk;

    @Inject
    private FilterBacking filters;

    @Inject
    private LongLists longLists;

    private LazyPages<ProductQuery.Row> products;
    private UUID change;
    private boolean following;
    private transient Boolean firstUse;

    @PostConstruct
    void open() {
        products = new LazyPages<>(
                        (sort, page) -> catalog.list(desk.seat(), filters.query(sort), page), row -> row.id())
                .inBackground(LongLists.PAGE, wanted -> longLists.write(wanted, filters.getFilters()));
    }

    /** Whether the store has no product at all yet. */
    public boolean isFirstUse() {
        if (firstUse == null) {
            firstUse = !FacesContext.getCurrentInstance().isPostback()
                    && filters.getFilters().query().isEmpty()
                    && (products.isSorted() || products.isEmptyAtFirst())
                    && !catalog.hasAny(desk.seat());
        }
        return firstUse;
    }

    List<UUID> selected() {
        return products.selectedKeys().stream()
                .flatMap(each -> Ids.parse(each).stream())
                .toList();
    }

    /** The bulk change that the page tells of: a newer one of another tab has a page of its own. */
    Optional<UUID> shownChange() {
        return Optional.ofNullable(change);
    }

    void showChange(BulkView shown) {
        change = shown == null ? null : shown.id();
    }

    /** The bulk change that the page tells of was seen running: its rows are old when it ends. */
    void follow() {
        following = true;
    }

    boolean isFollowing() {
        return following;
    }

    /** As it is shown now. */
    public ShownList getShown() {
        return new ShownList(ViewedList.PRODUCTS, filters.getFilters(), products);
    }

    public LazyPages<ProductQuery.Row> getProducts() {
        return products;
    }
}
