package org.emporion.portal.stock;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.emporion.portal.desk.Desk;
import org.emporion.stock.stock.SellerStock;
import org.emporion.stock.stock.StockLevel;
import org.emporion.stock.stock.StockQuery;
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

    private LazyPages<StockLevel> levels;
    private String level;
    private String text;
    private transient SellerStock.Sum sum;

    @PostConstruct
    void open() {
        levels = new LazyPages<>(
                (sort, page) -> stock.list(
                        desk.seat(), new StockQuery(text, StockQuery.Level.of(level), StockQuery.Sort.of(sort)), page),
                each -> each.variantId());
    }

    /** What all found SKUs come to. */
    public SellerStock.Sum getSum() {
        if (sum == null) {
            sum = stock.sum(desk.seat(), new StockQuery(text, StockQuery.Level.of(level), StockQuery.Sort.of(null)));
        }
        return sum;
    }

    public LazyPages<StockLevel> getLevels() {
        return levels;
    }

    public List<StockQuery.Level> getChoices() {
        return Arrays.asList(StockQuery.Level.values());
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
