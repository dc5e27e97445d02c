package org.emporion.stack.payment;

import org.emporion.stack.http.Answer;
import org.emporion.stack.http.Html;
import org.emporion.stack.http.Request;

/** The provider's page on which the buyer confirms a payment or refuses it, and is then sent back to the shop. */
final class ChallengePage {
    private final PaymentBook book;

    ChallengePage(PaymentBook book) {
        this.book = book;
    }

    Answer answer(Request request) {
        String id = request.path().substring("/pay/".length());
        Payment payment = book.byId(id).orElseThrow(() -> new Refusal(404, "NOT_FOUND", "There is no such payment."));
        if (request.method().equals("POST")) {
            book.answerChallenge(id, request.field("answer").orElse("").equals("confirm"));
            return back(payment);
        }
        return payment.status() == PaymentStatus.REQUIRES_ACTION ? Answer.html(200, question(payment)) : back(payment);
    }

    private static Answer back(Payment payment) {
        if (payment.returnUrl() != null && payment.returnUrl().matches("https?://.*")) {
            return Answer.seeOther(payment.returnUrl());
        }
        return Answer.html(200, Html.page("Done", "<h1>Done</h1><p>You can close this page.</p>"));
    }

    private static String question(Payment payment) {
        return Html.page(
                "Confirm your payment",
                """
                <p class="muted">Sandbox Pay, a bank that moves no money</p>
                <div class="card"><h1>Confirm your payment</h1>
                <p>Emporion wants to reserve <strong>%s %s</strong> on your card.</p>
                <p class="muted">Reference %s</p>
                <form method="post">
                <button class="yes" name="answer" value="confirm">Confirm</button>
                <button class="no" name="answer" value="refuse">Refuse</button>
                </form></div>
                """
                        .formatted(
                                payment.amount().toPlainString(),
                                Html.text(payment.currency()),
                                Html.text(payment.reference() == null ? "-" : payment.reference())));
    }
}
