package org.emporion.money.stripe;

import com.stripe.model.BalanceTransaction;
import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.param.DisputeUpdateParams;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentGateway.Dispute.State;

/** Chargebacks at Stripe, which calls them disputes. They do not say of which attempt they are; the intent does. */
final class StripeDisputes {

    /** A question of the bank's before it takes anything; mostly it takes nothing. */
    private static final String INQUIRY = "warning_";

    private final StripeCalls calls;

    StripeDisputes(StripeCalls calls) {
        this.calls = calls;
    }

    /** A dispute as it stands, and the attempt whose money it is about. */
    record Standing(String attemptId, PaymentGateway.Dispute dispute) {}

    /** Empty when it is about a payment that is none of ours, or no money was taken. */
    Optional<Standing> standing(String id) {
        Dispute dispute = calls.know(api -> api.disputes().retrieve(id));
        if (dispute.getStatus().startsWith(INQUIRY) && movements(dispute).isEmpty()) {
            return Optional.empty();
        }
        String attempt = attempt(dispute);
        return attempt == null ? Optional.empty() : Optional.of(new Standing(attempt, shown(dispute)));
    }

    PaymentGateway.Dispute answer(String id, String key, String text) {
        DisputeUpdateParams wanted = DisputeUpdateParams.builder()
                .setEvidence(DisputeUpdateParams.Evidence.builder()
                        .setUncategorizedText(text)
                        .build())
                .setSubmit(true)
                .build();
        try {
            return shown(calls.ask(api -> api.disputes().update(id, wanted, StripeCalls.once(key))));
        } catch (StripeRefused refused) {
            if (refused.isNo()) {
                return shown(calls.know(api -> api.disputes().retrieve(id)));
            }
            throw refused.silent();
        }
    }

    private String attempt(Dispute dispute) {
        if (dispute.getPaymentIntent() == null) {
            return null;
        }
        PaymentIntent intent = calls.know(api -> api.paymentIntents().retrieve(dispute.getPaymentIntent()));
        return intent.getMetadata() == null ? null : intent.getMetadata().get(CheckoutPage.ATTEMPT);
    }

    private static PaymentGateway.Dispute shown(Dispute dispute) {
        String currency = dispute.getCurrency();
        long withdrawn = movements(dispute).stream()
                .filter(each -> isIn(currency, each) && each.getAmount() < 0)
                .mapToLong(each -> -each.getAmount())
                .sum();
        long fee = movements(dispute).stream()
                .filter(each -> isIn(currency, each))
                .mapToLong(BalanceTransaction::getFee)
                .sum();
        Long due = dispute.getEvidenceDetails() == null
                ? null
                : dispute.getEvidenceDetails().getDueBy();
        return new PaymentGateway.Dispute(
                dispute.getId(),
                state(dispute),
                StripeAmounts.money(Math.max(dispute.getAmount(), withdrawn), currency),
                StripeAmounts.money(fee, currency),
                dispute.getReason(),
                Instant.ofEpochSecond(dispute.getCreated()),
                due == null ? null : Instant.ofEpochSecond(due));
    }

    /** One that is closed as a question took nothing in the end. */
    private static State state(Dispute dispute) {
        return switch (dispute.getStatus()) {
            case "won", "warning_closed", "prevented" -> State.WON;
            case "lost" -> State.LOST;
            case "under_review", "warning_under_review" -> State.EVIDENCE_SENT;
            default -> State.OPEN;
        };
    }

    /** What it moved in another currency than its own is of our account's currency, and its sum not what the buyer paid. */
    private static boolean isIn(String currency, BalanceTransaction movement) {
        return currency.equalsIgnoreCase(movement.getCurrency());
    }

    private static List<BalanceTransaction> movements(Dispute dispute) {
        return dispute.getBalanceTransactions() == null ? List.of() : dispute.getBalanceTransactions();
    }
}
