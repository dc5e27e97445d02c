package org.emporion.stock.stock;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;

/**
 * Which stock is asked for.
 *
 * @param words each in the SKU, the barcode, the title or the brand, in any order and case; or null
 * @param changedSince it was counted, moved or reserved then or later, that of archived products too; null for whenever, and
 *     then without those
 */
public record StockQuery(String words, Level level, Instant changedSince, Sort sort) {

    /** From this number of available units down, stock counts as low where its seller names no other. */
    public static final int LOW = 5;

    public StockQuery(String words, Level level, Sort sort) {
        this(words, level, null, sort);
    }

    public StockQuery {
        level = level == null ? Level.ALL : level;
        sort = sort == null ? Sort.SKU : sort;
    }

    /** The patterns of the words. */
    List<String> patterns() {
        return PlainText.words(PlainText.line(words)).stream()
                .map(PlainText::containingSmall)
                .toList();
    }

    /** How much there still is. */
    public enum Level {
        ALL(""),
        LOW(" and s.tracked = true and s.onHand - s.reserved between 1 and coalesce(s.lowAt, " + StockQuery.LOW + ")"),
        OUT(" and s.tracked = true and s.onHand <= s.reserved");

        private final String condition;

        Level(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        /** @throws RuleViolated when there is no such level */
        public static Level of(String code) {
            return code == null || code.isBlank()
                    ? ALL
                    : Arrays.stream(values())
                            .filter(each -> each.name().equalsIgnoreCase(code))
                            .findFirst()
                            .orElseThrow(() -> RuleViolated.field("level", "UNKNOWN", "The level is low or out."));
        }
    }

    /** The orders in which stock is listed. */
    public enum Sort {
        SKU("sku", "k.sku"),
        SKU_DOWN("-sku", "k.sku desc"),
        AVAILABLE("available", "s.onHand - s.reserved, k.sku"),
        AVAILABLE_DOWN("-available", "s.onHand - s.reserved desc, k.sku"),
        ON_HAND("onHand", "s.onHand, k.sku"),
        ON_HAND_DOWN("-onHand", "s.onHand desc, k.sku"),
        TITLE("title", "lower(k.title), k.sku"),
        TITLE_DOWN("-title", "lower(k.title) desc, k.sku");

        private final String code;
        private final String path;

        Sort(String code, String path) {
            this.code = code;
            this.path = path;
        }

        String path() {
            return path;
        }

        /** @throws RuleViolated when there is no such order */
        public static Sort of(String code) {
            return code == null || code.isBlank()
                    ? SKU
                    : Arrays.stream(values())
                            .filter(each -> each.code.equals(code))
                            .findFirst()
                            .orElseThrow(() -> RuleViolated.field(
                                    "sort",
                                    "UNKNOWN",
                                    "Sort by sku, title, onHand or available, with a minus for the other way."));
        }
    }
}
