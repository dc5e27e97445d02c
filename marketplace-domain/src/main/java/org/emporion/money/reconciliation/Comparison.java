package org.emporion.money.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway.Entry;
import org.emporion.money.reconciliation.PaymentDifferences.MovedSum;
import org.emporion.money.reconciliation.PaymentDifferences.PaymentDifference;

/**
 * Holds two books of one provider against each other. Keeps what it has seen of one of them only until the same comes of the other, so
 * it needs room for what differs, and not for all.
 */
final class Comparison {

    private static final int MOST = 10_000;

    private final String provider;
    private final Instant from;
    private final Instant before;
    private final Map<String, Line> open = new HashMap<>();
    private final Map<String, MovedSum> sums = new TreeMap<>();

    /** What is outside of this time is there to meet what is inside; alone it is no difference. */
    Comparison(String provider, Instant from, Instant before) {
        this.provider = provider;
        this.from = from;
        this.before = before;
    }

    private record Line(Entry first, Money ours, Money theirs) {

        Line plus(Entry entry, boolean isOurs) {
            return isOurs
                    ? new Line(first, plus(ours, entry.amount()), theirs)
                    : new Line(first, ours, plus(theirs, entry.amount()));
        }

        private static Money plus(Money one, Money other) {
            return one == null ? other : one.plus(other);
        }

        boolean isEqual() {
            return ours == null || theirs == null ? isNothing(ours) && isNothing(theirs) : ours.equals(theirs);
        }

        private static boolean isNothing(Money amount) {
            return amount == null || amount.minor() == 0;
        }
    }

    void ours(Entry entry) {
        take(entry, true);
    }

    void theirs(Entry entry) {
        take(entry, false);
    }

    /** Whether so much differs that the rest need not be looked at. */
    boolean isFull() {
        return open.size() > MOST;
    }

    /** What differs, the latest first. To be asked for once, at the end. */
    List<PaymentDifference> differences() {
        List<PaymentDifference> found = new ArrayList<>();
        open.values().stream()
                .filter(this::isInside)
                .sorted(Comparator.comparing((Line line) -> line.first.at()).reversed())
                .forEach(line -> {
                    count(line);
                    found.add(new PaymentDifference(
                            provider, line.first.kind(), line.first.ref(), line.first.at(), line.ours, line.theirs));
                });
        return found;
    }

    /** By kind and currency. */
    List<MovedSum> sums() {
        return List.copyOf(sums.values());
    }

    private void take(Entry entry, boolean isOurs) {
        String key = entry.kind() + " " + entry.ref() + " " + entry.amount().currency();
        Line line = open.getOrDefault(key, new Line(entry, null, null)).plus(entry, isOurs);
        if (line.isEqual()) {
            open.remove(key);
            if (isInside(line)) {
                count(line);
            }
        } else {
            open.put(key, line);
        }
    }

    private boolean isInside(Line line) {
        return !line.first.at().isBefore(from) && line.first.at().isBefore(before);
    }

    private void count(Line line) {
        String currency = line.first.amount().currency();
        Money none = Money.zero(currency);
        sums.merge(
                line.first.kind() + " " + currency,
                new MovedSum(
                        provider,
                        line.first.kind(),
                        line.ours == null ? none : line.ours,
                        line.theirs == null ? none : line.theirs),
                MovedSum::plus);
    }
}
