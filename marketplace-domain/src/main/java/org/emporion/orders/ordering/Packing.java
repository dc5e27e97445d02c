package org.emporion.orders.ordering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.kernel.Problems;

/** Decides how many units of which order line a parcel takes; refuses what is not in the order or has left already. */
final class Packing {

    private Packing() {}

    static Map<OrderLine, Long> of(List<OrderLine> lines, SellerFulfilment.NewParcel parcel) {
        Map<OrderLine, Long> packed = new LinkedHashMap<>();
        Problems problems = parcel.problems();
        if (parcel.lines().isEmpty()) {
            problems.throwIfAny();
            lines.stream().filter(line -> line.open() > 0).forEach(line -> packed.put(line, line.open()));
            return packed;
        }
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
        long quantity = wanted.quantity() == null ? line.get().open() : wanted.quantity();
        long before = packed.getOrDefault(line.get(), 0L);
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
