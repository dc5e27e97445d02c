package org.emporion.catalog.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.product.BulkProducts.Offered;
import org.emporion.kernel.Failure;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;

/** Counts what a change of prices would do, product by product. */
final class BulkTally {

    private static final int SHOWN = 20;

    private final BulkAim aim;
    private final List<BulkPreview.Line> lines = new ArrayList<>();
    private final List<BulkView.Problem> problems = new ArrayList<>();
    private long changed;
    private long unchanged;
    private long refused;

    BulkTally(BulkAim aim) {
        this.aim = aim;
    }

    /**
     * One product.
     *
     * @param costs what its variants cost, among others; none is told of those without a price
     */
    void add(List<Offered> variants, Map<UUID, Money> costs) {
        Map<String, String> present = new LinkedHashMap<>();
        variants.forEach(each -> present.put(each.variant().toString(), PriceText.write(costs.get(each.variant()))));
        try {
            Map<String, String> wanted = aim.wanted(present);
            if (wanted.equals(present)) {
                unchanged++;
            } else {
                changed++;
                variants.forEach(each -> show(each, costs.get(each.variant()), wanted));
            }
        } catch (Failure failure) {
            refuse(variants.get(0).product(), variants.get(0).title(), BulkBatch.reason(failure));
        }
    }

    /** Products that are not there. */
    void addMissing(Collection<UUID> products) {
        products.forEach(each -> refuse(each, null, BulkBatch.GONE));
    }

    BulkPreview preview(long total) {
        return new BulkPreview(
                aim.order(), total, changed, unchanged, refused, List.copyOf(lines), List.copyOf(problems));
    }

    private void show(Offered variant, Money was, Map<String, String> wanted) {
        Money becomes = PriceText.read(wanted.get(variant.variant().toString()));
        if (lines.size() < SHOWN && becomes != null && !becomes.equals(was)) {
            lines.add(new BulkPreview.Line(variant.product(), variant.title(), variant.sku(), was, becomes));
        }
    }

    private void refuse(UUID product, String title, FieldProblem reason) {
        refused++;
        if (problems.size() < SHOWN) {
            problems.add(new BulkView.Problem(product, title, reason.code(), reason.detail()));
        }
    }
}
