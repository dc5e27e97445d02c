package org.emporion.stock.stock;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.emporion.kernel.DaySpan;
import org.emporion.kernel.FieldProblem;

/**
 * That a SKU is sold before it is there.
 *
 * @param kind why it is not there yet
 * @param limit how many units may be sold beyond what is on hand, from 1 to 10,000,000
 * @param promisedOn the day from which they can be sent; with it, later sale ends
 */
public record LaterSale(Kind kind, Long limit, LocalDate promisedOn) implements Serializable {

    static final String RANGE = "RANGE";
    static final String REQUIRED = "REQUIRED";

    /** A SKU of which no more is sold than is on hand. */
    public static final LaterSale NONE = new LaterSale(Kind.NONE, null, null);

    private static final long MOST = 10_000_000;
    private static final int YEARS = 2;

    /** Why a SKU is sold before it is there. */
    public enum Kind {
        /** It is not. */
        NONE,
        /** It comes again. */
        BACKORDER,
        /** It has not come out yet. */
        PREORDER
    }

    /** Why nobody can sell so, if so; {@code today} by the store's clock. */
    Optional<FieldProblem> problem(LocalDate today) {
        if (kind == null) {
            return found("kind", REQUIRED, "Say BACKORDER or PREORDER, or NONE for no later sale.");
        }
        if (kind == Kind.NONE) {
            return Optional.empty();
        }
        if (limit == null || limit < 1 || limit > MOST) {
            return found("limit", RANGE, "From 1 to 10,000,000 units can be sold later.");
        }
        if (promisedOn == null) {
            return found("promisedOn", REQUIRED, "Say from which day on it can be sent.");
        }
        return promisedOn.isBefore(today) || promisedOn.isAfter(today.plusYears(YEARS))
                ? found("promisedOn", RANGE, "The day is today or later, and at most two years ahead.")
                : Optional.empty();
    }

    /** The day in words, for example Sat 12 Dec 2026; null when no more is sold than is on hand. */
    public String promised() {
        return promisedOn == null ? null : DaySpan.written(promisedOn);
    }

    /** How many units may be sold beyond what is on hand. */
    long units() {
        return kind == Kind.NONE ? 0 : limit;
    }

    private static Optional<FieldProblem> found(String field, String code, String detail) {
        return Optional.of(new FieldProblem(field, code, detail));
    }
}
