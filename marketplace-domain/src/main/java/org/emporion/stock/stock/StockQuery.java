package org.emporion.stock.stock;

import java.util.Arrays;
import org.emporion.kernel.RuleViolated;

/**
 * Which stock is asked for.
 *
 * @param words part of a SKU or of a product's title, or null
 */
public record StockQuery(String words, Level level, Sort sort) {

    /** From this number of available units down, stock counts as low. */
    public static final int LOW = 5;

    public StockQuery {
        level = level == null ? Level.ALL : level;
        sort = sort == null ? Sort.SKU : sort;
    }

    /** How much there still is. */
    public enum Level {
        ALL(""),
        LOW(" and s.tracked and s.on_hand - s.reserved between 1 and " + StockQuery.LOW),
        OUT(" and s.tracked and s.on_hand <= s.reserved");

        private final String sql;

        Level(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
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
        SKU("sku", "v.sku"),
        SKU_DOWN("-sku", "v.sku desc"),
        AVAILABLE("available", "s.on_hand - s.reserved, v.sku"),
        AVAILABLE_DOWN("-available", "s.on_hand - s.reserved desc, v.sku"),
        ON_HAND("onHand", "s.on_hand, v.sku"),
        ON_HAND_DOWN("-onHand", "s.on_hand desc, v.sku"),
        TITLE("title", "lower(p.title), v.sku"),
        TITLE_DOWN("-title", "lower(p.title) desc, v.sku");

        private final String code;
        private final String sql;

        Sort(String code, String sql) {
            this.code = code;
            this.sql = sql;
        }

        String sql() {
            return sql;
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
