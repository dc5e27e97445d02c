package org.emporion.catalog.bulk;

import java.util.List;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;

/**
 * Where prices end after they have changed.
 *
 * @param to the last two digits with a point before them, one of {@link #ENDINGS}; in a currency without decimals they are the
 *     tens and ones, so that {@code .90} is 1290 yen
 * @param direction null for the nearest
 */
public record PriceRounding(String to, Direction direction) {

    /** What prices can end with; {@code .00} is a whole amount. */
    public static final List<String> ENDINGS = List.of(".00", ".90", ".95", ".99");

    static final String ROUNDING = "ROUNDING";

    private static final long STEP = 100;

    /** Which of the two prices with the right end on either side it becomes. */
    public enum Direction {
        NEAREST,
        UP,
        DOWN
    }

    /** Notes that prices cannot end so. */
    static void check(PriceRounding rounding, Problems problems) {
        problems.require(
                rounding == null || rounding.to != null && ENDINGS.contains(rounding.to),
                "rounding",
                ROUNDING,
                "Round prices to %s or %s.".formatted(String.join(", ", ENDINGS.subList(0, 3)), ENDINGS.get(3)));
    }

    /**
     * The price that ends so: the amount itself when it does already; the higher one of two that are as near, and never zero
     * unless all are to fall.
     */
    Money of(Money price) {
        long end = Long.parseLong(to.substring(1));
        long below = Math.floorDiv(price.minor() - end, STEP) * STEP + end;
        long above = below == price.minor() ? below : below + STEP;
        long ended =
                switch (side()) {
                    case UP -> above;
                    case DOWN -> below;
                    case NEAREST -> below < 1 || above - price.minor() <= price.minor() - below ? above : below;
                };
        return Money.ofMinor(ended, price.currency());
    }

    Direction side() {
        return direction == null ? Direction.NEAREST : direction;
    }
}
