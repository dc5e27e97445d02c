package org.emporion.money.stripe;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.ProviderPayment.Status;
import org.emporion.money.payment.ProviderSilent;

/** What there is at Stripe under our key. */
final class StripeAccount {

    private static final Logger LOG = Logger.getLogger(StripeAccount.class.getName());

    private final StripePayments payments;
    private final StripeRefunds refunds;
    private final StripeDisputes disputes;
    private final StripeBalance balance;

    StripeAccount(StripeCalls calls, String storefront) {
        payments = new StripePayments(calls, storefront);
        refunds = new StripeRefunds(calls, payments);
        disputes = new StripeDisputes(calls);
        balance = new StripeBalance(calls);
    }

    StripePayments payments() {
        return payments;
    }

    StripeRefunds refunds() {
        return refunds;
    }

    StripeDisputes disputes() {
        return disputes;
    }

    StripeBalance balance() {
        return balance;
    }

    /** What has become of that which a message is about; empty while it may still become anything, and where there is no such thing. */
    Optional<PaymentGateway.Event> asItStands(StripeEvents.Told told) {
        if (told.payout() != null) {
            return Optional.of(PaymentGateway.Event.of(
                    told.id(), told.type(), new PaymentGateway.PayoutRef(StripeConnect.PROVIDER, told.payout())));
        }
        try {
            return asked(told);
        } catch (ProviderSilent answered) {
            if (!StripeRefused.isUnknown(answered)) {
                throw answered;
            }
            LOG.log(Level.WARNING, "message {0} of Stripe is about {1}, which Stripe does not know", new Object[] {
                told.id(), told.objectId()
            });
            return Optional.empty();
        }
    }

    private Optional<PaymentGateway.Event> asked(StripeEvents.Told told) {
        if (told.attemptId() == null) {
            return dispute(told);
        }
        return told.refundKey() == null ? payment(told) : refund(told);
    }

    private Optional<PaymentGateway.Event> payment(StripeEvents.Told told) {
        StripePayments.Standing now = payments.standing(told.objectId());
        Status status = now.payment().status();
        return status == Status.REQUIRES_ACTION || status == Status.PENDING
                ? Optional.empty()
                : Optional.of(new PaymentGateway.Event(
                        told.id(), told.type(), told.attemptId(), now.payment(), now.amount(), null, null));
    }

    private Optional<PaymentGateway.Event> dispute(StripeEvents.Told told) {
        return disputes.standing(told.objectId())
                .map(now -> PaymentGateway.Event.of(told.id(), told.type(), now.attemptId(), now.dispute()));
    }

    private Optional<PaymentGateway.Event> refund(StripeEvents.Told told) {
        StripeRefunds.Standing now = refunds.standing(told.objectId());
        return now.refund().state() == PaymentGateway.Refund.State.PENDING
                ? Optional.empty()
                : Optional.of(new PaymentGateway.Event(
                        told.id(), told.type(), told.attemptId(), null, now.amount(), told.refundKey(), now.refund()));
    }
}
