package org.emporion.portal.products;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.Formats;
import org.emporion.web.table.Chip;
import org.emporion.web.table.Filters;

/** What the list of products is narrowed down to. */
@Named("productFilters")
@ViewScoped
public class FilterBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> IN_WORDS =
            List.of("category", "brand", "priceFrom", "priceTo", "changedFrom", "changedTo");

    private final Filters filters = new Filters()
            .words("q", "status", "category", "brand")
            .amounts("priceFrom", "priceTo")
            .days("changedFrom", "changedTo");

    @Inject
    private CategoryChoice categories;

    @Inject
    private Desk desk;

    @PostConstruct
    void open() {
        filters.in(desk.seat().currency());
    }

    public ProductQuery query(String sort) {
        return ProductQuery.of(
                filters.readable(), ProductQuery.Sort.of(sort), desk.seat().currency());
    }

    public Filters getFilters() {
        return filters;
    }

    public List<ProductStatus> getStates() {
        return Arrays.asList(ProductStatus.values());
    }

    /** Those that are on, apart from the words and the state. */
    public List<Chip> getChips() {
        return on().map(name -> filters.chip(name, inWords(name))).toList();
    }

    public long getCount() {
        return on().count();
    }

    private Stream<String> on() {
        return IN_WORDS.stream().filter(filters::has);
    }

    private String inWords(String name) {
        return switch (name) {
            case "category" -> categories.name(filters.text(name));
            case "priceFrom", "priceTo" -> Formats.money(filters.amount(name));
            case "changedFrom", "changedTo" -> Formats.day(filters.day(name));
            default -> filters.text(name);
        };
    }
}
