package org.emporion.money.stripe;

import com.stripe.model.Refund;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.util.Optional;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentGateway.Known;
import org.emporion.money.payment.PaymentGateway.Refund.State;

/**
 * Refunds at Stripe. Each carries the key that it was made with, since Stripe remembers keys for a day only and a refund may be
 * asked for again later than that.
 */
final class StripeRefunds {

    /** The metadata with our key of a refund. */
    static final String REFUND = "refund";

    private static final long MOST_AT_ONCE = 100;

    /** Our account at Stripe is empty: the refund can be made when it is not. */
    private static final String NO_BALANCE = "balance_insufficient";

    private final StripeCalls calls;
    private final StripePayments payments;

    StripeRefunds(StripeCalls calls, StripePayments payments) {
        this.calls = calls;
        this.payments = payments;
    }

    /** A refund as it stands, and its amount. */
    record Standing(PaymentGateway.Refund refund, Money amount) {

        static Standing of(Refund refund) {
            return new Standing(answer(refund), StripeAmounts.money(refund.getAmount(), refund.getCurrency()));
        }

        private static PaymentGateway.Refund answer(Refund refund) {
            return switch (refund.getStatus() == null ? "pending" : refund.getStatus()) {
                case "succeeded" -> new PaymentGateway.Refund(refund.getId(), State.DONE, null);
                case "failed", "canceled" -> new PaymentGateway.Refund(refund.getId(), State.REFUSED, why(refund));
                default -> new PaymentGateway.Refund(refund.getId(), State.PENDING, null);
            };
        }

        private static String why(Refund refund) {
            return refund.getFailureReason() == null ? refund.getStatus() : refund.getFailureReason();
        }
    }

    PaymentGateway.Refund refund(Known paid, String key, Money amount) {
        return find(paid, key).orElseGet(() -> make(paid, key, amount));
    }

    Optional<PaymentGateway.Refund> find(Known paid, String key) {
        RefundListParams ofPayment = RefundListParams.builder()
                .setPaymentIntent(payments.intentOf(paid))
                .setLimit(MOST_AT_ONCE)
                .build();
        return calls.know(api -> found(api.refunds().list(ofPayment).autoPagingIterable(), key));
    }

    /** @param id Stripe's */
    Standing standing(String id) {
        return Standing.of(calls.know(api -> api.refunds().retrieve(id)));
    }

    private static Optional<PaymentGateway.Refund> found(Iterable<Refund> all, String key) {
        for (Refund each : all) {
            if (each.getMetadata() != null && key.equals(each.getMetadata().get(REFUND))) {
                return Optional.of(Standing.of(each).refund());
            }
        }
        return Optional.empty();
    }

    private PaymentGateway.Refund make(Known paid, String key, Money amount) {
        RefundCreateParams wanted = RefundCreateParams.builder()
                .setPaymentIntent(payments.intentOf(paid))
                .setAmount(StripeAmounts.units(amount))
                .putMetadata(CheckoutPage.ATTEMPT, paid.attemptId())
                .putMetadata(REFUND, key)
                .build();
        try {
            return Standing.of(calls.ask(api -> api.refunds().create(wanted, StripeCalls.once(key))))
                    .refund();
        } catch (StripeRefused refused) {
            if (refused.isNo() && !NO_BALANCE.equals(refused.code())) {
                return new PaymentGateway.Refund(null, State.REFUSED, refused.code());
            }
            throw refused.silent();
        }
    }
}
