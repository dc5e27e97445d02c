package org.emporion.portal.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.view.OrderStatus;
import org.emporion.web.faces.Formats;
import org.emporion.web.table.Chip;
import org.emporion.web.table.Filters;

/** What the list of orders is narrowed down to. */
@Named("orderFilters")
@ViewScoped
public class FilterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Filters filters = new Filters().words("q", "status").days("placedFrom", "placedTo");

    public OrderSearch search(String sort) {
        return OrderSearch.of(filters.readable(), order(sort));
    }

    public Filters getFilters() {
        return filters;
    }

    /** The states to filter by; the open ones together are the work. */
    public List<OrderStatus> getStates() {
        return Arrays.asList(OrderStatus.values());
    }

    /** Those that are on, apart from the words and the state. */
    public List<Chip> getChips() {
        return Stream.of("placedFrom", "placedTo")
                .filter(filters::has)
                .map(name -> filters.chip(name, Formats.day(filters.day(name))))
                .toList();
    }

    static OrderSearch.Sort order(String field) {
        return switch (field == null ? "" : field) {
            case "placedAt" -> OrderSearch.Sort.OLDEST;
            case "total" -> OrderSearch.Sort.LOWEST;
            case "-total" -> OrderSearch.Sort.TOTAL;
            case "status" -> OrderSearch.Sort.STATUS;
            case "-status" -> OrderSearch.Sort.LATER_STATUS;
            default -> OrderSearch.Sort.NEWEST;
        };
    }
}
