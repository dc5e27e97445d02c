package org.emporion.portal.stock;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.emporion.kernel.Page;
import org.emporion.portal.desk.Desk;
import org.emporion.portal.exports.LongLists;
import org.emporion.portal.lists.ShownList;
import org.emporion.stock.stock.SellerStock;
import org.emporion.stock.stock.StockLevel;
import org.emporion.stock.stock.StockQuery;
import org.emporion.store.views.ViewedList;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;

/** The stock of the store: all, running low or sold out. */
@Named("stockList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerStock stock;

    @Inject
    private Desk desk;

    @Inject
    private LongLists longLists;

    private final Filters filters = new Filters().words("q", "level");
    private LazyPages<StockLevel> levels;
    private transient SellerStock.Sum sum;
    private transient Boolean firstUse;

    @PostConstruct
    void open() {
        levels = new LazyPages<>(this::read, each -> each.variantId())
                .inBackground(LongLists.PAGE, wanted -> longLists.write(wanted, filters));
    }

    private Page<StockLevel> read(String sort, Page.Request page) {
        SellerStock.Look look = stock.look(desk.seat(), query(sort), page);
        sum = look.sum();
        return look.page();
    }

    /** What all found SKUs come to. */
    public SellerStock.Sum getSum() {
        if (sum == null) {
            sum = stock.sum(desk.seat(), query(null));
        }
        return sum;
    }

    /** Whether nothing is kept yet at all. */
    public boolean isFirstUse() {
        if (firstUse == null) {
            firstUse = !FacesContext.getCurrentInstance().isPostback()
                    && filters.query().isEmpty()
                    && !levels.isSorted()
                    && levels.isEmptyAtFirst();
        }
        return firstUse;
    }

    public Filters getFilters() {
        return filters;
    }

    /** As it is shown now. */
    public ShownList getShown() {
        return new ShownList(ViewedList.STOCK, filters, levels);
    }

    public LazyPages<StockLevel> getLevels() {
        return levels;
    }

    public List<StockQuery.Level> getChoices() {
        return Arrays.asList(StockQuery.Level.values());
    }

    private StockQuery query(String sort) {
        return new StockQuery(filters.text("q"), StockQuery.Level.of(filters.text("level")), StockQuery.Sort.of(sort));
    }
}
