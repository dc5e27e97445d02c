package org.emporion.orders.ordering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/** Checks how many units of which order line a parcel takes; refuses what is not in the order or has left already. */
final class Packing {

    private static final String EMPTY = "Name in lines what the parcel holds: the id of each line, and how many of it.";

    private Packing() {}

    static Map<OrderLine, Long> of(List<OrderLine> lines, SellerFulfilment.NewParcel parcel) {
        Problems problems = parcel.problems();
        if (parcel.lines().isEmpty()) {
            problems.require(false, "lines", "REQUIRED", EMPTY);
            throw new RuleViolated("EMPTY_PARCEL", EMPTY, problems.found());
        }
        Map<OrderLine, Long> packed = new LinkedHashMap<>();
        for (int i = 0; i < parcel.lines().size(); i++) {
            pack(lines, parcel.lines().get(i), "lines[" + i + "]", packed, problems);
        }
        problems.throwIfAny();
        return packed;
    }

    /** Whether nothing is left to send once this has left. */
    static boolean completes(List<OrderLine> lines, Map<OrderLine, Long> packed) {
        return lines.stream().allMatch(line -> line.open() == packed.getOrDefault(line, 0L));
    }

    private static void pack(
            List<OrderLine> lines,
            SellerFulfilment.NewParcel.Content wanted,
            String at,
            Map<OrderLine, Long> packed,
            Problems problems) {
        Optional<OrderLine> line = lines.stream()
                .filter(each -> each.id().toString().equals(wanted.id()))
                .findFirst();
        if (line.isEmpty()) {
            problems.require(false, at + ".id", "UNKNOWN", "This order has no such line.");
            return;
        }
        long before = packed.getOrDefault(line.get(), 0L);
        if (wanted.quantity() == null) {
            problems.require(
                    false,
                    at + ".quantity",
                    "REQUIRED",
                    "Say how many of \"%s\" are in the parcel; %d are still to be sent."
                            .formatted(line.get().title(), line.get().open() - before));
            return;
        }
        long quantity = wanted.quantity();
        boolean fits = quantity >= 1 && quantity <= line.get().open() - before;
        problems.require(
                fits,
                at + ".quantity",
                "RANGE",
                "%d of \"%s\" are still to be sent."
                        .formatted(line.get().open() - before, line.get().title()));
        if (fits) {
            packed.put(line.get(), before + quantity);
        }
    }
}
