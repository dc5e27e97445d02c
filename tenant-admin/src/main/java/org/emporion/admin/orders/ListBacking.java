package org.emporion.admin.orders;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.kernel.DayRange;
import org.emporion.selling.checkout.PlatformPurchases;
import org.emporion.selling.checkout.PlatformPurchases.Line;
import org.emporion.selling.checkout.PlatformPurchases.Query;
import org.emporion.selling.checkout.PurchaseStatus;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.Formats;
import org.emporion.web.table.Chip;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;

/** All purchases: narrowed down, searched and sorted. */
@Named("purchaseList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformPurchases purchases;

    @Inject
    private LoggedIn loggedIn;

    private final Filters filters = new Filters().words("q", "status", "buyer").days("begunFrom", "begunTo");
    private LazyPages<Line> all;

    @PostConstruct
    void open() {
        all = new LazyPages<>((sort, page) -> purchases.list(loggedIn.require(), query(sort), page), Line::number);
    }

    public LazyPages<Line> getAll() {
        return all;
    }

    public Filters getFilters() {
        return filters;
    }

    public List<PurchaseStatus> getStates() {
        return Arrays.asList(PurchaseStatus.values());
    }

    /** Those that are on, apart from the words and the state. */
    public List<Chip> getChips() {
        Stream<Chip> days = Stream.of("begunFrom", "begunTo")
                .filter(filters::has)
                .map(name -> filters.chip(name, Formats.day(filters.day(name))));
        Stream<Chip> buyer =
                Stream.of("buyer").filter(filters::has).map(name -> filters.chip(name, filters.text(name)));
        return Stream.concat(days, buyer).toList();
    }

    private Query query(String sort) {
        PurchaseStatus status = getStates().stream()
                .filter(each -> each.name().equals(filters.text("status")))
                .findFirst()
                .orElse(null);
        DayRange begun = new DayRange(filters.day("begunFrom"), filters.day("begunTo"));
        return new Query(filters.text("q"), status, filters.text("buyer"), begun, sort);
    }
}
