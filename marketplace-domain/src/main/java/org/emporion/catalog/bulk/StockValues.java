package org.emporion.catalog.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.product.BulkProducts.Held;
import org.emporion.catalog.product.StockCounts;
import org.emporion.catalog.product.StockCounts.Count;
import org.emporion.catalog.product.StockCounts.Counting;
import org.emporion.catalog.product.VariantStock.Figures;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;

/** How many of the variants of products are on hand; their stock is locked. What changes is counted together. */
final class StockValues implements BulkValues {

    static final String BELOW_RESERVED = "BELOW_RESERVED";
    static final String RANGE = "RANGE";

    private static final long HIGHEST = 10_000_000;

    private final TenantId store;
    private final Counting counting;
    private final StockCounts stock;
    private final Map<UUID, Figures> figures;
    private final List<Count> counts = new ArrayList<>();

    /** @param figures what there is; none of those whose stock was never opened */
    StockValues(TenantId store, Counting counting, StockCounts stock, Map<UUID, Figures> figures) {
        this.store = store;
        this.counting = counting;
        this.stock = stock;
        this.figures = figures;
    }

    @Override
    public Map<String, String> of(Held product) {
        Map<String, String> values = new LinkedHashMap<>();
        product.prices()
                .keySet()
                .forEach(variant -> values.put(
                        variant.toString(), Long.toString(figures(variant).onHand())));
        return values;
    }

    @Override
    public void write(Held product, Map<String, String> values) {
        List<Count> wanted = new ArrayList<>();
        values.forEach(
                (variant, onHand) -> wanted.add(new Count(UUID.fromString(variant), Long.parseLong(onHand), null)));
        wanted.forEach(each -> mustFit(figures(each.variant()), each.onHand()));
        counts.addAll(wanted);
    }

    /** Only going out of stock or coming back shows there, which who counts tells. */
    @Override
    public boolean showInSearch() {
        return false;
    }

    @Override
    public void finish() {
        if (!counts.isEmpty()) {
            stock.count(store, counting, counts);
        }
    }

    private Figures figures(UUID variant) {
        return figures.getOrDefault(variant, new Figures(variant, 0, 0, true, 0));
    }

    private static void mustFit(Figures now, long onHand) {
        if (onHand < 0 || onHand > HIGHEST) {
            throw new RuleViolated(RANGE, "On hand would be " + onHand + "; it is from 0 to 10,000,000.");
        }
        if (now.tracked() && onHand + now.later() < now.reserved()) {
            throw new RuleViolated(
                    BELOW_RESERVED,
                    now.reserved() + (now.reserved() == 1 ? " unit is" : " units are") + " reserved for orders.");
        }
    }
}
