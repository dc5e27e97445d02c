package org.emporion.stack.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.stack.http.Request;

/** What has come in and gone out of the shop's account, the latest first. */
final class Balance {
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::at).thenComparing(Entry::id).reversed();
    private static final int MOST = 100;

    private final PaymentBook book;
    private final PayoutApi payouts;

    Balance(PaymentBook book, PayoutApi payouts) {
        this.book = book;
        this.payouts = payouts;
    }

    /**
     * One movement.
     *
     * @param kind PAYMENT, REFUND, CHARGEBACK, CHARGEBACK_FEE or PAYOUT
     * @param ref the key of the payment, refund or payout, or the id of the dispute
     * @param amount below zero when it went out
     */
    record Entry(String id, String kind, String ref, String amount, String currency, Instant at) {}

    /** @param next what the next page is asked for after; null when there is none */
    record Page(List<Entry> items, String next) {}

    /** From a time on and before another one, after the entry that the page before ended with. */
    Page page(Request request) {
        Instant from = request.parameter("from").map(Instant::parse).orElse(Instant.EPOCH);
        Instant to = request.parameter("to").map(Instant::parse).orElse(Instant.MAX);
        List<Entry> all = Stream.concat(
                        book.all().stream().flatMap(Balance::of),
                        payouts.all().stream().flatMap(Balance::of))
                .filter(each -> !each.at().isBefore(from) && each.at().isBefore(to))
                .sorted(ORDER)
                .toList();
        int start = request.parameter("after").map(after -> after(all, after)).orElse(0);
        List<Entry> items = all.subList(start, Math.min(start + MOST, all.size()));
        boolean more = start + items.size() < all.size();
        return new Page(items, more ? items.get(items.size() - 1).id() : null);
    }

    private static int after(List<Entry> all, String id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        throw new Refusal(422, "INVALID", "There is no entry " + id + " in that time.");
    }

    private static Stream<Entry> of(Payment payment) {
        List<Entry> entries = new ArrayList<>();
        if (payment.captured().signum() > 0) {
            Instant at = payment.capturedAt() == null ? payment.createdAt() : payment.capturedAt();
            entries.add(entry(payment, payment.id(), "PAYMENT", payment.key(), payment.captured(), at));
        }
        for (Refund refund : payment.refunds().values()) {
            if (refund.state() == Refund.State.DONE) {
                Instant at = refund.doneAt() == null ? payment.createdAt() : refund.doneAt();
                entries.add(entry(
                        payment,
                        refund.id(),
                        "REFUND",
                        refund.key(),
                        refund.amount().negate(),
                        at));
            }
        }
        payment.disputes().values().forEach(dispute -> entries.addAll(of(payment, dispute)));
        return entries.stream();
    }

    private static Stream<Entry> of(Payout payout) {
        Entry gone = new Entry(
                payout.id(),
                "PAYOUT",
                payout.key(),
                payout.amount().negate().toPlainString(),
                payout.currency(),
                payout.createdAt());
        return payout.returnedAt() == null
                ? Stream.of(gone)
                : Stream.of(
                        gone,
                        new Entry(
                                payout.id() + "-back",
                                "PAYOUT",
                                payout.key(),
                                payout.amount().toPlainString(),
                                payout.currency(),
                                payout.returnedAt()));
    }

    private static List<Entry> of(Payment payment, Dispute dispute) {
        List<Entry> entries = new ArrayList<>();
        String id = dispute.id();
        BigDecimal taken = dispute.amount().negate();
        entries.add(entry(payment, id, "CHARGEBACK", id, taken, dispute.openedAt()));
        entries.add(
                entry(payment, id + "-fee", "CHARGEBACK_FEE", id, dispute.fee().negate(), dispute.openedAt()));
        if (dispute.state() == Dispute.State.WON) {
            entries.add(entry(payment, id + "-won", "CHARGEBACK", id, dispute.amount(), dispute.closedAt()));
        }
        return entries;
    }

    private static Entry entry(Payment payment, String id, String kind, String ref, BigDecimal amount, Instant at) {
        return new Entry(id, kind, ref, amount.toPlainString(), payment.currency(), at);
    }
}
