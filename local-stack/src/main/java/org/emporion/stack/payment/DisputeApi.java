package org.emporion.stack.payment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.emporion.installation.Json;
import org.emporion.stack.http.Answer;
import org.emporion.stack.http.Request;

/** Disputes: shops look at them and send evidence; tests open them and decide them as a bank would. */
final class DisputeApi {
    private static final String OF_TESTS = "/v1/test/disputes";
    private static final String DISPUTES = "/v1/disputes";

    private final PaymentBook book;
    private final Clock clock = Clock.systemUTC();

    DisputeApi(PaymentBook book) {
        this.book = book;
    }

    /** A dispute and its payment. */
    private record Found(Payment payment, Dispute dispute) {}

    Answer answer(Request request) {
        String call = request.method() + " " + request.path();
        if (call.equals("POST " + OF_TESTS)) {
            return shown(open(Json.tree(request.body())));
        }
        String[] steps = request.path()
                .substring(request.path().startsWith(OF_TESTS) ? OF_TESTS.length() : DISPUTES.length())
                .split("/");
        Found found = found(steps.length > 1 ? steps[1] : "");
        String what = request.method() + (steps.length > 2 ? " " + steps[2] : "");
        return switch (what) {
            case "GET" -> shown(found);
            case "POST win" -> shown(decided(found, Dispute.State.WON));
            case "POST lose" -> shown(decided(found, Dispute.State.LOST));
            case "POST evidence" ->
                shown(answered(found, Json.tree(request.body()).path("text").asText("")));
            default -> throw notFound();
        };
    }

    /** Of a payment by its id or its key; all that was captured, unless an amount is named. */
    private Found open(JsonNode wanted) {
        String named = wanted.path("payment").asText("");
        Payment payment = book.byId(named)
                .or(() -> book.byKey(named))
                .orElseThrow(() -> new Refusal(404, "NOT_FOUND", "There is no such payment."));
        String amount = wanted.path("amount").asText(payment.captured().toPlainString());
        String reason = wanted.path("reason").asText("fraudulent");
        Dispute opened =
                book.dispute(payment.id(), each -> Dispute.of(Amounts.positive(amount), reason, clock.instant()));
        return found(opened.id());
    }

    private Found decided(Found found, Dispute.State end) {
        return changed(found, dispute -> {
            mustBeOpen(dispute);
            return dispute.ends(end, clock.instant());
        });
    }

    /** The same text again is the same answer. */
    private Found answered(Found found, String text) {
        if (text.equals(found.dispute().evidence())) {
            return found;
        }
        return changed(found, dispute -> {
            mustBeOpen(dispute);
            if (dispute.evidence() != null || clock.instant().isAfter(dispute.evidenceDueBy())) {
                throw new Refusal(409, "TOO_LATE", "Evidence is not taken any more.");
            }
            return dispute.answered(text);
        });
    }

    private Found changed(Found found, UnaryOperator<Dispute> rule) {
        String id = found.dispute().id();
        book.dispute(
                found.payment().id(), payment -> rule.apply(payment.disputes().get(id)));
        return found(id);
    }

    private Found found(String id) {
        return book.all().stream()
                .filter(payment -> payment.disputes().containsKey(id))
                .map(payment -> new Found(payment, payment.disputes().get(id)))
                .findFirst()
                .orElseThrow(DisputeApi::notFound);
    }

    private static void mustBeOpen(Dispute dispute) {
        if (dispute.state().isOver()) {
            throw new Refusal(409, "WRONG_STATUS", "This dispute is " + dispute.state() + ".");
        }
    }

    private static Answer shown(Found found) {
        return Answer.json(200, DisputeView.of(found.dispute(), found.payment()));
    }

    private static Refusal notFound() {
        return new Refusal(404, "NOT_FOUND", "There is no such dispute.");
    }
}
