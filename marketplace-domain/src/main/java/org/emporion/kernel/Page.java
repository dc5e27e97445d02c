package org.emporion.kernel;

import java.util.List;
import java.util.function.LongSupplier;

/** One page of a list: its items, its number (from 1), its size, and how many items there are in all. */
public record Page<T>(List<T> items, int page, int size, long total) {

    /** How far a list may be paged by number, in items. */
    public static final int DEEPEST = 10_000;

    public Page {
        items = List.copyOf(items);
    }

    /** Which page of a list is asked for. */
    public record Request(int page, int size) {

        /** @throws RuleViolated when page or size are out of range, or the page lies beyond the 10,000th item */
        public Request {
            new Problems()
                    .require(page >= 1, "page", "RANGE", "Pages count from 1.")
                    .require(size >= 1 && size <= 100, "size", "RANGE", "A page has 1 to 100 items.")
                    .throwIfAny();
            if ((long) page * size > DEEPEST) {
                throw new RuleViolated(
                        "PAGE_TOO_DEEP",
                        "Lists can be paged to the " + DEEPEST + "th item; narrow the list down instead.");
            }
        }

        public static Request first(int size) {
            return new Request(1, size);
        }

        public int offset() {
            return (page - 1) * size;
        }

        /** The page with these items; all there are need counting only where it does not show where they end. */
        public <T> Page<T> of(List<T> items, LongSupplier count) {
            boolean endsHere = items.size() < size && (page == 1 || !items.isEmpty());
            return of(items, endsHere ? offset() + items.size() : count.getAsLong());
        }

        public <T> Page<T> of(List<T> items, long total) {
            return new Page<>(items, page, size, total);
        }
    }
}
