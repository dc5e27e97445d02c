package org.emporion.admin.tenants;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.DayRange;
import org.emporion.store.store.TenantDirectory.Query;
import org.emporion.web.faces.Formats;
import org.emporion.web.table.Chip;
import org.emporion.web.table.Filters;

/** What the list of stores is narrowed down to. */
@Named("tenantFilters")
@ViewScoped
public class FilterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Filters filters =
            new Filters().words("q", "status").days("appliedFrom", "appliedTo", "openedFrom", "openedTo");

    public Query query(String sort) {
        StoreStatus status = getStates().stream()
                .filter(each -> each.name().equals(filters.text("status")))
                .findFirst()
                .orElse(null);
        DayRange applied = new DayRange(filters.day("appliedFrom"), filters.day("appliedTo"));
        DayRange opened = new DayRange(filters.day("openedFrom"), filters.day("openedTo"));
        return new Query(status, filters.text("q"), sort, applied, opened);
    }

    public Filters getFilters() {
        return filters;
    }

    public List<StoreStatus> getStates() {
        return Arrays.asList(StoreStatus.values());
    }

    /** Those that are on, apart from the words and the state. */
    public List<Chip> getChips() {
        return Stream.of("appliedFrom", "appliedTo", "openedFrom", "openedTo")
                .filter(filters::has)
                .map(name -> filters.chip(name, Formats.day(filters.day(name))))
                .toList();
    }
}
