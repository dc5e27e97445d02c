package org.emporion.stack.payment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.emporion.installation.Json;
import org.emporion.stack.http.Answer;
import org.emporion.stack.http.Request;

/** The provider's API for shops. */
final class PaymentApi {
    private static final String PAYMENTS = "/v1/payments";

    private final PaymentBook book;
    private final SandboxSettings settings;
    private final Consumer<Payment> whenPending;
    private final DisputeApi disputes;
    private final PayoutApi payouts;
    private final Balance balance;

    /** @param whenPending takes a payment whose outcome comes later */
    PaymentApi(PaymentBook book, PayoutApi payouts, SandboxSettings settings, Consumer<Payment> whenPending) {
        this.book = book;
        this.settings = settings;
        this.whenPending = whenPending;
        this.disputes = new DisputeApi(book);
        this.payouts = payouts;
        this.balance = new Balance(book, payouts);
    }

    Answer answer(Request request) {
        String path = request.path();
        String call = request.method() + " " + path;
        if (call.equals("POST " + PAYMENTS)) {
            return create(request);
        }
        if (call.equals("GET " + PAYMENTS)) {
            return find(request);
        }
        if (call.equals("POST " + PAYMENTS + "/void-by-key")) {
            return shown(200, book.voidKey(text(request, "key").orElseThrow(PaymentApi::keyMissing)), request);
        }
        if (call.equals("GET /v1/test/payments")) {
            return Answer.json(
                    200,
                    Map.of(
                            "items",
                            request.parameter("reference")
                                    .map(book::byReference)
                                    .orElseGet(book::all)));
        }
        if (call.equals("GET /v1/balance")) {
            return Answer.json(200, balance.page(request));
        }
        if (PayoutApi.isAbout(request)) {
            return payouts.answer(request);
        }
        if (path.startsWith("/v1/disputes/") || path.startsWith("/v1/test/disputes")) {
            return disputes.answer(request);
        }
        if (path.startsWith(PAYMENTS + "/")) {
            return operate(request, path.substring(PAYMENTS.length() + 1).split("/"));
        }
        throw notFound();
    }

    private Answer create(Request request) {
        String key = key(request);
        Order order = Json.read(request.body(), Order.class);
        order.check();
        Tokens token = Tokens.of(order.token());
        boolean first = book.byKey(key).isEmpty();
        if (token == Tokens.TOK_TIMEOUT_LOST && first) {
            return hangUp();
        }
        Payment payment = book.create(key, order);
        if (first && payment.status() == PaymentStatus.PENDING) {
            whenPending.accept(payment);
        }
        return first && token == Tokens.TOK_TIMEOUT_APPROVED ? hangUp() : shown(201, payment, request);
    }

    private Answer find(Request request) {
        String key = request.parameter("key").orElseThrow(PaymentApi::keyMissing);
        return shown(200, book.byKey(key).orElseThrow(PaymentApi::notFound), request);
    }

    private Answer operate(Request request, String[] steps) {
        String id = steps[0];
        if (steps.length == 1 && request.method().equals("GET")) {
            return shown(200, book.byId(id).orElseThrow(PaymentApi::notFound), request);
        }
        if (steps.length == 2 && steps[1].equals("refund") && request.method().equals("GET")) {
            return refund(id, request.parameter("key").orElseThrow(PaymentApi::keyMissing));
        }
        if (steps.length != 2 || !request.method().equals("POST")) {
            throw notFound();
        }
        Payment changed =
                switch (steps[1]) {
                    case "capture" -> book.capture(id, key(request), text(request, "amount"));
                    case "refund" ->
                        book.refund(id, key(request), text(request, "amount").orElse(null));
                    case "void" -> book.voidPayment(id, key(request));
                    default -> throw notFound();
                };
        Refund refund = steps[1].equals("refund") ? changed.refunds().get(key(request)) : null;
        return shown(200, changed, refund, request);
    }

    private Answer refund(String id, String key) {
        Payment payment = book.byId(id).orElseThrow(PaymentApi::notFound);
        return Optional.ofNullable(payment.refunds().get(key))
                .map(refund -> Answer.json(200, RefundView.of(refund)))
                .orElseThrow(() -> new Refusal(404, "NOT_FOUND", "There is no such refund."));
    }

    private static Answer shown(int status, Payment payment, Request request) {
        return shown(status, payment, null, request);
    }

    private static Answer shown(int status, Payment payment, Refund refund, Request request) {
        String base = "http://" + request.header("Host").orElse("localhost");
        return Answer.json(status, PaymentView.of(payment, base, refund));
    }

    /** Keeps the caller waiting, then ends the connection without an answer. */
    private Answer hangUp() {
        try {
            Thread.sleep(settings.hang().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Answer.HANG_UP;
    }

    private static String key(Request request) {
        return request.header("Idempotency-Key").orElseThrow(PaymentApi::keyMissing);
    }

    private static Optional<String> text(Request request, String name) {
        if (request.body().isBlank()) {
            return Optional.empty();
        }
        JsonNode value = Json.tree(request.body()).path(name);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    private static Refusal keyMissing() {
        return new Refusal(400, "KEY_MISSING", "An idempotency key is needed.");
    }

    private static Refusal notFound() {
        return new Refusal(404, "NOT_FOUND", "There is no such payment.");
    }
}
