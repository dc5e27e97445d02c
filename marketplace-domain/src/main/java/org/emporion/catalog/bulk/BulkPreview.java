package org.emporion.catalog.bulk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Money;

/**
 * What a change of prices would do with the products as they are now. It counts products.
 *
 * @param order what was asked for
 * @param unchanged how many are so already
 * @param refused how many cannot be changed
 * @param lines the first 20 variants whose price would be another
 * @param problems the first 20 products that cannot be changed, with the reason of each
 */
public record BulkPreview(
        @JsonProperty("change") BulkOrder order,
        long total,
        long changed,
        long unchanged,
        long refused,
        List<Line> lines,
        List<BulkView.Problem> problems) {

    /**
     * A variant.
     *
     * @param was null when it has no price in that currency yet
     */
    public record Line(UUID product, String title, String sku, Money was, Money becomes) {}
}
