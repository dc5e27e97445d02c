package org.emporion.stock.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.product.StockCounts.Count;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.BatchAnswer;
import org.emporion.kernel.BatchAnswer.Rejected;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.PlainText;

/** The lines of one count: those that can be tried, and those that cannot with the reason why. */
final class StockLines {

    static final String BUNDLE = "BUNDLE";
    static final String COUNT_PARTS = "It is a bundle, which is there as often as its parts make it; count those.";

    private static final String ONLY_LOCATION = "main";

    private final Map<String, StockLine> valid = new LinkedHashMap<>();
    private final Map<UUID, String> skus = new HashMap<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Map<UUID, LaterSale> later = new HashMap<>();
    private final LocalDate today;

    private StockLines(LocalDate today) {
        this.today = today;
    }

    /** @param today by the store's clock */
    static StockLines check(List<StockLine> lines, LocalDate today) {
        BatchAnswer.checkSize(lines);
        StockLines checked = new StockLines(today);
        lines.forEach(checked::add);
        return checked;
    }

    Set<String> skus() {
        return valid.keySet();
    }

    /** @param present the stock of the variants that are known */
    List<Count> counts(Map<String, UUID> known, Map<UUID, StockItem> present, List<UUID> bundles) {
        List<Count> counts = new ArrayList<>();
        valid.forEach((sku, line) -> {
            UUID variant = known.get(sku);
            if (variant == null) {
                rejected.add(new Rejected(sku, "UNKNOWN_SKU", "The store has no SKU \"" + sku + "\"."));
                return;
            }
            long onHand = present.containsKey(variant) ? present.get(variant).onHand() : 0;
            if (bundles.contains(variant)) {
                rejected.add(new Rejected(sku, BUNDLE, COUNT_PARTS));
            } else if (line.seen() != null && line.seen() != onHand) {
                rejected.add(
                        new Rejected(sku, BasedOn.CHANGED_MEANWHILE, "On hand is " + onHand + " now; count again."));
            } else {
                skus.put(variant, sku);
                counts.add(new Count(variant, line.onHand(), null));
                if (line.later() != null) {
                    later.put(variant, line.later());
                }
            }
        });
        return counts;
    }

    /** How those of them are sold before they are there of which something was said. */
    Map<UUID, LaterSale> later() {
        return later;
    }

    void belowReserved(UUID variant) {
        rejected.add(new Rejected(
                skus.get(variant),
                StockItem.BELOW_RESERVED,
                "More than that is reserved for orders; it was left as it is."));
    }

    BatchAnswer answer(int applied) {
        return new BatchAnswer(applied, rejected);
    }

    private void add(StockLine line) {
        String sku = line == null ? "" : PlainText.code(line.sku());
        String[] problem = problem(line, sku);
        if (problem.length > 0) {
            rejected.add(new Rejected(sku, problem[0], problem[1]));
        } else {
            valid.put(sku, line);
        }
    }

    private String[] problem(StockLine line, String sku) {
        if (sku.isEmpty()) {
            return new String[] {"UNKNOWN_SKU", "A line needs a SKU."};
        }
        if (valid.containsKey(sku)) {
            return new String[] {"DUPLICATE_SKU", "This SKU is there twice; its first line counts."};
        }
        if (line.location() != null && !ONLY_LOCATION.equals(line.location())) {
            return new String[] {"UNKNOWN_LOCATION", "The only location is \"" + ONLY_LOCATION + "\"."};
        }
        if (line.onHand() == null && line.later() == null) {
            return new String[] {"REQUIRED", "Say how much is on hand."};
        }
        Optional<FieldProblem> units = Optional.ofNullable(line.onHand()).flatMap(StockItem::problem);
        return units.or(() -> Optional.ofNullable(line.later()).flatMap(sale -> sale.problem(today)))
                .map(found -> new String[] {found.code(), found.detail()})
                .orElse(new String[0]);
    }
}
