package org.emporion.money.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Money;

/**
 * What could not go back of an order since the buyer's bank had it, line by line: amounts only. It is owed to the buyer until it has
 * gone back, or a lost chargeback has given the buyer as much.
 */
final class Withheld {

    private Withheld() {}

    private enum Way {
        WITHHELD,
        PASSED_ON,
        LOST
    }

    private record Moved(Instant at, GivenBack amounts, Way way) {

        /** A lost chargeback settles what was withheld before, and no more. What went back counts even when a clock went back too. */
        Money after(Money still, Money amount) {
            return switch (way) {
                case WITHHELD -> still.plus(amount);
                case PASSED_ON -> still.minus(amount);
                case LOST -> still.isNegative() ? still : rest(still, amount);
            };
        }
    }

    /** What is still owed after all that happened to an order. */
    static GivenBack still(List<OrderRefund> all, String currency) {
        List<Moved> moved = new ArrayList<>();
        for (OrderRefund each : all) {
            moved.add(new Moved(each.askedAt(), each.withheld(), Way.WITHHELD));
            if (each.isOfWithheld()) {
                moved.add(new Moved(each.askedAt(), each.givenBack(), Way.PASSED_ON));
            } else if (each.isLostChargeback()) {
                moved.add(new Moved(each.doneAt(), each.givenBack(), Way.LOST));
            }
        }
        moved.sort(Comparator.comparing(Moved::at).thenComparing(Moved::way));
        GivenBack still = GivenBack.nothing(currency);
        for (Moved each : moved) {
            still = after(still, each);
        }
        return rest(still, GivenBack.nothing(currency));
    }

    private static GivenBack after(GivenBack still, Moved moved) {
        Map<UUID, GivenBack.Share> lines = new LinkedHashMap<>();
        still.plus(moved.amounts())
                .lines()
                .keySet()
                .forEach(line -> lines.put(
                        line,
                        GivenBack.Share.of(moved.after(
                                still.ofLine(line).paid(),
                                moved.amounts().ofLine(line).paid()))));
        return new GivenBack(
                lines,
                GivenBack.Share.of(moved.after(
                        still.delivery().paid(), moved.amounts().delivery().paid())));
    }

    /** What of one amount another one leaves. */
    static GivenBack rest(GivenBack of, GivenBack gone) {
        Map<UUID, GivenBack.Share> lines = new LinkedHashMap<>();
        of.lines().forEach((line, share) -> {
            GivenBack.Share rest = rest(share, gone.ofLine(line));
            if (rest.paid().minor() > 0) {
                lines.put(line, rest);
            }
        });
        return new GivenBack(lines, rest(of.delivery(), gone.delivery()));
    }

    /** As a wish of its own, of the units that were counted when it was withheld. */
    static RefundRequest.Portion portion(GivenBack owed) {
        List<RefundRequest.OfLine> lines = owed.lines().entrySet().stream()
                .map(line -> new RefundRequest.OfLine(
                        line.getKey(), 0, line.getValue().paid()))
                .toList();
        Money delivery = owed.delivery().paid();
        return RefundRequest.Portion.of(lines, delivery.minor() > 0 ? delivery : null, null);
    }

    private static GivenBack.Share rest(GivenBack.Share of, GivenBack.Share gone) {
        return GivenBack.Share.of(rest(of.paid(), gone.paid()));
    }

    private static Money rest(Money of, Money gone) {
        Money rest = of.minus(gone);
        return rest.isNegative() ? Money.zero(rest.currency()) : rest;
    }
}
