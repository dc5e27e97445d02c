package org.emporion.orders.ordering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/**
 * Checks how many units of which order line are named, to be packed or cancelled; refuses what is not in the order, has left
 * already or was cancelled.
 */
final class NamedUnits {

    private static final String NO_PARCEL =
            "Name in lines what the parcel holds: the id of each line, and how many of it.";
    private static final String NO_CANCELLATION =
            "Name in lines what is cancelled: the id of each line, and how many of it; leave lines out to cancel the rest.";
    private static final String HOW_MANY = "Say how many of \"%s\"; %d are still to be sent.";

    private final List<OrderLine> lines;
    private final Problems problems;
    private final Map<OrderLine, Long> named = new LinkedHashMap<>();

    private NamedUnits(List<OrderLine> lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** @throws RuleViolated EMPTY_PARCEL, or naming each field at fault */
    static Map<OrderLine, Long> packed(List<OrderLine> lines, SellerFulfilment.NewParcel parcel) {
        Problems problems = parcel.problems();
        if (parcel.lines().isEmpty()) {
            throw empty("EMPTY_PARCEL", NO_PARCEL, problems);
        }
        return new NamedUnits(lines, problems).of(parcel.lines());
    }

    /**
     * All that is still to be sent when a cancellation names nothing.
     *
     * @throws RuleViolated EMPTY_CANCELLATION, or naming each field at fault
     */
    static Map<OrderLine, Long> cancelled(List<OrderLine> lines, SellerCancellations.NewCancellation cancellation) {
        Problems problems = cancellation.problems();
        if (cancellation.lines() == null) {
            problems.throwIfAny();
            return open(lines);
        }
        if (cancellation.lines().isEmpty()) {
            throw empty("EMPTY_CANCELLATION", NO_CANCELLATION, problems);
        }
        return new NamedUnits(lines, problems).of(cancellation.lines());
    }

    /** All that is still to be sent. */
    static Map<OrderLine, Long> open(List<OrderLine> lines) {
        Map<OrderLine, Long> open = new LinkedHashMap<>();
        lines.stream().filter(line -> line.open() > 0).forEach(line -> open.put(line, line.open()));
        return open;
    }

    private static RuleViolated empty(String code, String message, Problems problems) {
        problems.require(false, "lines", "REQUIRED", message);
        return new RuleViolated(code, message, problems.found());
    }

    private Map<OrderLine, Long> of(List<SellerFulfilment.NewParcel.Units> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            add(wanted.get(i), "lines[" + i + "]");
        }
        problems.throwIfAny();
        return named;
    }

    private void add(SellerFulfilment.NewParcel.Units wanted, String at) {
        Optional<OrderLine> line = lines.stream()
                .filter(each -> each.id().toString().equals(wanted.id()))
                .findFirst();
        if (line.isEmpty()) {
            problems.require(false, at + ".id", "UNKNOWN", "This order has no such line.");
            return;
        }
        String title = line.get().title();
        long before = named.getOrDefault(line.get(), 0L);
        long open = line.get().open() - before;
        if (wanted.quantity() == null) {
            problems.require(false, at + ".quantity", "REQUIRED", HOW_MANY.formatted(title, open));
            return;
        }
        boolean fits = wanted.quantity() >= 1 && wanted.quantity() <= open;
        problems.require(fits, at + ".quantity", "RANGE", "%d of \"%s\" are still to be sent.".formatted(open, title));
        if (fits) {
            named.put(line.get(), before + wanted.quantity());
        }
    }
}
