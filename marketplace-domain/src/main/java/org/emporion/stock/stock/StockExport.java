package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.export.ExportSource;
import org.emporion.ground.walls.Scope;
import org.emporion.kernel.TenantId;

/** The list of stock as a file. */
@ApplicationScoped
class StockExport implements ExportSource {

    private final StockReading reading;

    @Inject
    StockExport(StockReading reading) {
        this.reading = reading;
    }

    @Override
    public String kind() {
        return "stock";
    }

    @Override
    public Scope scope() {
        return Scope.STOCK;
    }

    @Override
    public long count(TenantId store, ZoneId zone, Map<String, String> filters) {
        return reading.sum(store, query(filters)).skus();
    }

    @Override
    public List<Row> after(TenantId store, ZoneId zone, Map<String, String> filters, UUID after, int most) {
        return reading.after(store, query(filters), after, most).stream()
                .map(StockExport::row)
                .toList();
    }

    private static StockQuery query(Map<String, String> filters) {
        return new StockQuery(filters.get("q"), StockQuery.Level.of(filters.get("level")), StockQuery.Sort.SKU);
    }

    private static Row row(StockLevel level) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("sku", level.sku());
        cells.put("title", title(level));
        cells.put("onHand", level.onHand());
        cells.put("reserved", level.reserved());
        cells.put("available", level.tracked() ? level.available() : "not tracked");
        cells.put("moved", level.lastMoved());
        return new Row(level.variantId(), cells);
    }

    private static String title(StockLevel level) {
        return level.options().isEmpty()
                ? level.title()
                : level.title() + " · " + String.join(" / ", level.options().values());
    }
}
