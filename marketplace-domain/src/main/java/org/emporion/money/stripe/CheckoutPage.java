package org.emporion.money.stripe;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.AdaptivePricing;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import java.time.Duration;
import java.time.Instant;
import org.emporion.kernel.Money;
import org.emporion.money.payment.Attempt;

/**
 * The page that Stripe is asked for. It follows from the attempt alone, to the last letter: Stripe answers a repeated request with
 * what it answered before only if nothing in it differs.
 */
final class CheckoutPage {

    /** The metadata that says of which attempt something is. */
    static final String ATTEMPT = "attempt";

    /** Stripe wants 30 minutes at least, counted from when the request arrives by its clock. */
    private static final Duration OPEN = Duration.ofMinutes(35);

    private final String storefront;

    CheckoutPage(String storefront) {
        this.storefront = storefront;
    }

    /** @throws ArithmeticException when Stripe cannot write this amount */
    SessionCreateParams of(String attemptId, Money amount, Instant sentAt) {
        String purchase = Attempt.purchaseOf(attemptId);
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                .setAdaptivePricing(AdaptivePricing.builder().setEnabled(false).build())
                .setClientReferenceId(purchase)
                .putMetadata(ATTEMPT, attemptId)
                .addLineItem(line(purchase, amount))
                .setPaymentIntentData(intent(attemptId, purchase))
                .setExpiresAt(sentAt.plus(OPEN).getEpochSecond())
                .setSuccessUrl(storefront + "/checkout/return?number=" + purchase)
                .setCancelUrl(storefront + "/checkout")
                .build();
    }

    /** One line with all of it: what was bought where is nothing that Stripe has to know. */
    private static LineItem line(String purchase, Money amount) {
        LineItem.PriceData price = LineItem.PriceData.builder()
                .setCurrency(StripeAmounts.currency(amount))
                .setUnitAmount(StripeAmounts.units(amount))
                .setProductData(LineItem.PriceData.ProductData.builder()
                        .setName("Purchase " + purchase)
                        .build())
                .build();
        return LineItem.builder().setQuantity(1L).setPriceData(price).build();
    }

    private static PaymentIntentData intent(String attemptId, String purchase) {
        return PaymentIntentData.builder()
                .setCaptureMethod(PaymentIntentData.CaptureMethod.MANUAL)
                .setTransferGroup(purchase)
                .putMetadata(ATTEMPT, attemptId)
                .build();
    }
}
