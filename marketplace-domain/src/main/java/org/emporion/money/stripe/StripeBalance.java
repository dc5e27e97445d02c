package org.emporion.money.stripe;

import com.stripe.model.BalanceTransaction;
import com.stripe.model.BalanceTransactionSource;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.Refund;
import com.stripe.model.StripeCollection;
import com.stripe.model.Transfer;
import com.stripe.model.TransferReversal;
import com.stripe.param.BalanceTransactionListParams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emporion.money.payment.PaymentGateway.Entry;
import org.emporion.money.payment.PaymentGateway.Moved;

/**
 * What has moved our balance at Stripe. What belongs to no attempt and no payout of ours is passed over: what goes to our own bank, and
 * what others do there.
 */
final class StripeBalance {

    private static final long MOST_AT_ONCE = 100;

    private final StripeCalls calls;

    StripeBalance(StripeCalls calls) {
        this.calls = calls;
    }

    /** Stripe answers the youngest first. */
    Moved moved(Instant from, Instant before, String after) {
        BalanceTransactionListParams wanted = BalanceTransactionListParams.builder()
                .setCreated(BalanceTransactionListParams.Created.builder()
                        .setGte(from.getEpochSecond())
                        .setLt(before.getEpochSecond())
                        .build())
                .setLimit(MOST_AT_ONCE)
                .setStartingAfter(after)
                .addExpand("data.source")
                .build();
        StripeCollection<BalanceTransaction> page =
                calls.know(api -> api.balanceTransactions().list(wanted));
        List<BalanceTransaction> data = page.getData();
        List<Entry> entries = new ArrayList<>();
        data.forEach(each -> add(each, entries));
        boolean more = Boolean.TRUE.equals(page.getHasMore()) && !data.isEmpty();
        return new Moved(entries, more ? data.get(data.size() - 1).getId() : null);
    }

    private void add(BalanceTransaction moved, List<Entry> entries) {
        BalanceTransactionSource source = moved.getSourceObject();
        if (source instanceof Charge charge) {
            add(
                    moved,
                    Entry.Kind.PAYMENT,
                    text(charge.getMetadata(), CheckoutPage.ATTEMPT),
                    moved.getAmount(),
                    entries);
        } else if (source instanceof Refund refund) {
            add(moved, Entry.Kind.REFUND, text(refund.getMetadata(), StripeRefunds.REFUND), moved.getAmount(), entries);
        } else if (source instanceof Transfer transfer) {
            add(moved, Entry.Kind.PAYOUT, payout(transfer), moved.getAmount(), entries);
        } else if (source instanceof TransferReversal reversal) {
            Transfer transfer = calls.know(api -> api.transfers().retrieve(reversal.getTransfer()));
            add(moved, Entry.Kind.PAYOUT, payout(transfer), moved.getAmount(), entries);
        } else if (source instanceof Dispute dispute) {
            add(moved, Entry.Kind.CHARGEBACK, dispute.getId(), moved.getAmount(), entries);
            if (moved.getFee() != 0) {
                add(moved, Entry.Kind.CHARGEBACK_FEE, dispute.getId(), -moved.getFee(), entries);
            }
        }
    }

    private static void add(BalanceTransaction moved, Entry.Kind kind, String ref, long units, List<Entry> entries) {
        if (ref != null) {
            entries.add(new Entry(
                    moved.getId(),
                    kind,
                    ref,
                    StripeAmounts.money(units, moved.getCurrency()),
                    Instant.ofEpochSecond(moved.getCreated())));
        }
    }

    private static String payout(Transfer transfer) {
        return text(transfer.getMetadata(), StripeConnect.PAYOUT);
    }

    private static String text(Map<String, String> metadata, String name) {
        return metadata == null ? null : metadata.get(name);
    }
}
