package org.emporion.money.stripe;

import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway.Known;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.money.payment.ProviderPayment.Status;
import org.emporion.money.payment.ProviderSilent;

/**
 * Payments at Stripe: each a Checkout Session until the buyer has paid on its page, and a PaymentIntent from then on. Stripe finds
 * none by the key that it was made with. But the same request with the same key is answered with the same session, and one of which
 * we have never learnt the address cannot be paid by anybody.
 */
final class StripePayments {

    private static final Logger LOG = Logger.getLogger(StripePayments.class.getName());

    private static final String SESSION = "cs_";

    private final StripeCalls calls;
    private final CheckoutPage page;

    StripePayments(StripeCalls calls, String storefront) {
        this.calls = calls;
        this.page = new CheckoutPage(storefront);
    }

    /**
     * A payment as it stands, and its amount.
     *
     * @param amount what was asked for
     */
    record Standing(ProviderPayment payment, Money amount) {

        static Standing ofSession(Session session) {
            return new Standing(payment(session), StripeAmounts.money(session.getAmountTotal(), session.getCurrency()));
        }

        static Standing ofIntent(PaymentIntent intent) {
            return new Standing(payment(intent), StripeAmounts.money(intent.getAmount(), intent.getCurrency()));
        }

        private static ProviderPayment payment(Session session) {
            return switch (session.getStatus()) {
                case "open" -> new ProviderPayment(session.getId(), Status.REQUIRES_ACTION, null, session.getUrl());
                case "expired" -> new ProviderPayment(session.getId(), Status.VOIDED, null, null);
                default ->
                    session.getPaymentIntentObject() == null
                            ? new ProviderPayment(session.getId(), Status.PENDING, null, null)
                            : payment(session.getPaymentIntentObject());
            };
        }

        private static ProviderPayment payment(PaymentIntent intent) {
            return switch (intent.getStatus()) {
                case "requires_capture" -> setAside(intent);
                case "canceled" -> new ProviderPayment(intent.getId(), Status.VOIDED, null, null);
                case "succeeded" ->
                    new ProviderPayment(
                            intent.getId(),
                            isRefunded(intent) ? Status.REFUNDED : Status.CAPTURED,
                            null,
                            null,
                            StripeAmounts.money(intent.getAmountReceived(), intent.getCurrency()));
                default -> new ProviderPayment(intent.getId(), Status.PENDING, null, null);
            };
        }

        private static ProviderPayment setAside(PaymentIntent intent) {
            Optional<Charge.PaymentMethodDetails.Card> card = Optional.ofNullable(intent.getLatestChargeObject())
                    .map(Charge::getPaymentMethodDetails)
                    .map(Charge.PaymentMethodDetails::getCard);
            return new ProviderPayment(
                    intent.getId(),
                    Status.AUTHORISED,
                    null,
                    null,
                    null,
                    card.filter(each -> each.getFingerprint() != null)
                            .map(each -> new ProviderPayment.Card(each.getFingerprint(), each.getCountry()))
                            .orElse(null),
                    card.map(Charge.PaymentMethodDetails.Card::getCaptureBefore)
                            .map(Instant::ofEpochSecond)
                            .orElse(null));
        }

        private static boolean isRefunded(PaymentIntent intent) {
            return intent.getLatestChargeObject() != null
                    && Boolean.TRUE.equals(intent.getLatestChargeObject().getRefunded());
        }
    }

    /** A page for the buyer, made once for an attempt. Where Stripe does not make one there is nothing that could be paid. */
    ProviderPayment open(String attemptId, Money amount, Instant sentAt) {
        try {
            Session session = calls.ask(api ->
                    api.checkout().sessions().create(page.of(attemptId, amount, sentAt), StripeCalls.once(attemptId)));
            return Standing.ofSession(session).payment();
        } catch (StripeRefused | ArithmeticException refused) {
            LOG.log(Level.SEVERE, "no page to pay " + attemptId + " on", refused);
            return ProviderPayment.voided();
        }
    }

    ProviderPayment find(Known asked) {
        return asked.paymentId() == null
                ? open(asked.attemptId(), asked.amount(), asked.sentAt())
                : standing(asked.paymentId()).payment();
    }

    /** @param id of a session or of an intent */
    Standing standing(String id) {
        return isSession(id) ? session(id) : intent(id);
    }

    /** Brings it to an end without money, or finds that this comes too late. */
    ProviderPayment end(Known asked) {
        ProviderPayment now = find(asked);
        if (now.status() == Status.REQUIRES_ACTION) {
            now = expired(now.id());
        }
        if (now.status() == Status.AUTHORISED) {
            now = cancelled(now.id());
        }
        return ended(now);
    }

    ProviderPayment capture(Known asked, Money amount) {
        ProviderPayment now = find(asked);
        return ended(now.status() == Status.AUTHORISED ? captured(now.id(), amount) : now);
    }

    /**
     * The intent of a payment that was captured.
     *
     * @throws ProviderSilent when Stripe has none yet
     */
    String intentOf(Known paid) {
        String id = paid.paymentId();
        String intent = id != null && !isSession(id) ? id : find(paid).id();
        if (intent == null || isSession(intent)) {
            throw new ProviderSilent("nothing was paid with " + paid.attemptId());
        }
        return intent;
    }

    private ProviderPayment expired(String id) {
        try {
            return Standing.ofSession(calls.ask(api -> api.checkout().sessions().expire(id)))
                    .payment();
        } catch (StripeRefused refused) {
            return session(must(refused, id)).payment();
        }
    }

    private ProviderPayment cancelled(String id) {
        try {
            return Standing.ofIntent(calls.ask(api -> api.paymentIntents().cancel(id)))
                    .payment();
        } catch (StripeRefused refused) {
            return intent(must(refused, id)).payment();
        }
    }

    private ProviderPayment captured(String id, Money amount) {
        PaymentIntentCaptureParams wanted = PaymentIntentCaptureParams.builder()
                .setAmountToCapture(StripeAmounts.units(amount))
                .build();
        try {
            return Standing.ofIntent(calls.ask(api -> api.paymentIntents().capture(id, wanted)))
                    .payment();
        } catch (StripeRefused refused) {
            return intent(must(refused, id)).payment();
        }
    }

    /** Who was told that it cannot be done looks why; who was told nothing of use comes back later. */
    private static String must(StripeRefused refused, String id) {
        if (refused.isNo()) {
            return id;
        }
        throw refused.silent();
    }

    private Standing session(String id) {
        SessionRetrieveParams whole = SessionRetrieveParams.builder()
                .addExpand("payment_intent.latest_charge")
                .build();
        return Standing.ofSession(calls.know(api -> api.checkout().sessions().retrieve(id, whole)));
    }

    private Standing intent(String id) {
        PaymentIntentRetrieveParams whole =
                PaymentIntentRetrieveParams.builder().addExpand("latest_charge").build();
        return Standing.ofIntent(calls.know(api -> api.paymentIntents().retrieve(id, whole)));
    }

    private static boolean isSession(String id) {
        return id.startsWith(SESSION);
    }

    /** What may still change is no answer to somebody who wants an end. */
    private static ProviderPayment ended(ProviderPayment payment) {
        if (payment.isOver() || payment.wasTaken()) {
            return payment;
        }
        throw new ProviderSilent("Stripe left the payment " + payment.id() + " " + payment.status());
    }
}
