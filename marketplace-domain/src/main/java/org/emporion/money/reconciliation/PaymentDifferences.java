package org.emporion.money.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentGateway.Booked;
import org.emporion.money.payment.PaymentGateway.Entry;
import org.emporion.money.payment.PaymentMethods;
import org.emporion.money.payment.ProviderSilent;

/**
 * What payment providers say that came in and went out, against what is written down here. Asks the providers, page by page, so not to
 * be called inside a transaction.
 */
@ApplicationScoped
public class PaymentDifferences {

    private static final Duration USUAL = Duration.ofDays(30);

    /** By so much the same may be written down later on one side than on the other. */
    private static final Duration APART = Duration.ofHours(1);

    private static final int PAGE = 500;

    private final PaymentMethods methods;
    private Iterable<Booked> books;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    PaymentDifferences(PaymentMethods methods, @Any Instance<Booked> books, Transactions transactions, Clock clock) {
        this(methods, (Iterable<Booked>) books, transactions, clock);
    }

    PaymentDifferences(PaymentMethods methods, Iterable<Booked> books, Transactions transactions, Clock clock) {
        this.methods = methods;
        this.books = books;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Something that is not the same on both sides.
     *
     * @param ref the key of the payment, refund or payout, or the provider's id of the chargeback
     * @param ours null when it is not written down here
     * @param theirs null when the provider does not tell of it
     */
    public record PaymentDifference(
            String provider, Entry.Kind kind, String ref, Instant at, Money ours, Money theirs) {}

    /** What came in less what went out of one kind in one currency. */
    public record MovedSum(String provider, Entry.Kind kind, Money ours, Money theirs) {

        MovedSum plus(MovedSum other) {
            return new MovedSum(provider, kind, ours.plus(other.ours), theirs.plus(other.theirs));
        }
    }

    /**
     * How the books compare.
     *
     * @param equal whether nothing differs
     * @param complete false when so much differs that the rest was not looked at
     * @param items what differs, provider by provider, the latest first
     */
    public record Compared(
            Instant from,
            Instant before,
            boolean equal,
            boolean complete,
            List<MovedSum> sums,
            List<PaymentDifference> items) {}

    /** One of the two sides, read as far as it has been compared. */
    private static final class Side {

        private final Supplier<List<Entry>> pages;
        private final Consumer<Entry> into;
        private Instant reached = Instant.MAX;
        private boolean over;

        private Side(Supplier<List<Entry>> pages, Consumer<Entry> into) {
            this.pages = pages;
            this.into = into;
        }

        private void read() {
            List<Entry> page = pages.get();
            page.forEach(into);
            if (page.isEmpty()) {
                over = true;
            } else {
                reached = page.get(page.size() - 1).at();
            }
        }
    }

    /**
     * Compares all ways to pay that are offered.
     *
     * @param days of which days; without a first one those of the last month, without a last one until now
     * @throws RuleViolated RANGE naming from when the first day is after the last
     * @throws Conflict PROVIDER_SILENT when a provider does not answer
     */
    public Compared differences(DayRange days) {
        days.inOrder("from", "to");
        Instant now = clock.instant();
        Instant before = days.end() == null || days.end().isAfter(now) ? now : days.end();
        Instant from = days.start() == null ? before.minus(USUAL) : days.start();
        List<MovedSum> sums = new ArrayList<>();
        List<PaymentDifference> items = new ArrayList<>();
        boolean complete = true;
        for (PaymentGateway gateway : methods.offered()) {
            Comparison comparison = new Comparison(gateway.method(), from, before);
            try {
                compare(gateway, comparison, from.minus(APART), before.plus(APART));
            } catch (ProviderSilent silent) {
                throw new Conflict(
                        "PROVIDER_SILENT",
                        "The payment provider of " + gateway.method() + " does not answer. Try again in a while.");
            }
            complete &= !comparison.isFull();
            items.addAll(comparison.differences());
            sums.addAll(comparison.sums());
        }
        return new Compared(from, before, items.isEmpty(), complete, sums, items);
    }

    /** Whichever side has come less far back in time is read on, so that both meet. */
    private void compare(PaymentGateway gateway, Comparison comparison, Instant from, Instant before) {
        List<Side> sides = new ArrayList<>();
        sides.add(new Side(told(gateway, from, before), comparison::theirs));
        for (Booked book : books) {
            sides.add(new Side(written(book, gateway.method(), from, before), comparison::ours));
        }
        Optional<Side> next = behind(sides);
        while (next.isPresent() && !comparison.isFull()) {
            next.get().read();
            next = behind(sides);
        }
    }

    private static Optional<Side> behind(List<Side> sides) {
        return sides.stream().filter(side -> !side.over).max(Comparator.comparing(side -> side.reached));
    }

    private Supplier<List<Entry>> written(Booked book, String provider, Instant from, Instant before) {
        return new Supplier<>() {
            private Entry last;

            @Override
            public List<Entry> get() {
                List<Entry> page = transactions.run(() -> book.moved(provider, from, before, last, PAGE));
                last = page.isEmpty() ? last : page.get(page.size() - 1);
                return page;
            }
        };
    }

    private static Supplier<List<Entry>> told(PaymentGateway gateway, Instant from, Instant before) {
        return new Supplier<>() {
            private String after;
            private boolean over;

            @Override
            public List<Entry> get() {
                List<Entry> entries = List.of();
                while (!over && entries.isEmpty()) {
                    PaymentGateway.Moved page = gateway.moved(from, before, after);
                    entries = page.entries();
                    after = page.next();
                    over = after == null;
                }
                return entries;
            }
        };
    }
}
