package org.emporion.stack.payment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.emporion.installation.Json;
import org.emporion.stack.http.Answer;
import org.emporion.stack.http.Request;

/** Payouts to stores: shops make them and ask for them; tests have them come back. Each is on disk before it is answered. */
final class PayoutApi {
    static final String PAYOUTS = "/v1/payouts";
    static final String OF_TESTS = "/v1/test/payouts";

    private final BookFile<Payout> file;
    private final BiConsumer<String, Payout> events;
    private final Clock clock;

    /** @param events told of every change, by its type */
    PayoutApi(BookFile<Payout> file, Clock clock, BiConsumer<String, Payout> events) {
        this.file = file;
        this.clock = clock;
        this.events = events;
    }

    /** A payout as clients see it. */
    private record View(
            String id,
            String key,
            String account,
            String amount,
            String currency,
            String state,
            String reason,
            Instant createdAt) {

        static View of(Payout payout) {
            return new View(
                    payout.id(),
                    payout.key(),
                    payout.account(),
                    payout.amount().toPlainString(),
                    payout.currency(),
                    payout.state().name(),
                    payout.reason(),
                    payout.createdAt());
        }
    }

    static boolean isAbout(Request request) {
        return request.path().startsWith(PAYOUTS) || request.path().startsWith(OF_TESTS);
    }

    Answer answer(Request request) {
        String call = request.method() + " " + request.path();
        if (call.equals("POST " + PAYOUTS)) {
            String key = request.header("Idempotency-Key")
                    .orElseThrow(() -> new Refusal(400, "KEY_MISSING", "An idempotency key is needed."));
            return Answer.json(201, View.of(create(key, Json.tree(request.body()))));
        }
        if (call.equals("GET " + PAYOUTS)) {
            return Answer.json(
                    200, View.of(request.parameter("key").flatMap(file::byKey).orElseThrow(PayoutApi::notFound)));
        }
        String[] steps = request.path().substring(1).split("/");
        if (call.startsWith("POST " + OF_TESTS) && steps.length == 5 && steps[4].equals("return")) {
            return Answer.json(200, View.of(comeBack(steps[3])));
        }
        throw notFound();
    }

    List<Payout> all() {
        return file.all();
    }

    /** What was on its way has arrived. */
    synchronized void arrives(String id) {
        Payout payout = existing(id);
        if (payout.state() == Payout.State.PENDING) {
            keep(payout.paid(), "payout.paid");
        }
    }

    private synchronized Payout create(String key, JsonNode wanted) {
        String account = wanted.path("account").asText("");
        String currency = wanted.path("currency").asText("");
        BigDecimal amount = Amounts.positive(wanted.path("amount").asText(null));
        Payout known = file.byKey(key).orElse(null);
        if (known != null) {
            if (!known.isSameAs(account, amount, currency)) {
                throw new Refusal(409, "KEY_REUSED", "This key belongs to another payout.");
            }
            return known;
        }
        if (!account.startsWith("acct_") || account.contains(Payout.CLOSED)) {
            throw new Refusal(422, "ACCOUNT_CLOSED", "There is no open account " + account + ".");
        }
        Payout made = Payout.of(
                key, account, amount, currency, wanted.path("webhookUrl").asText(null), clock.instant());
        return keep(made, made.state() == Payout.State.PAID ? "payout.paid" : "payout.pending");
    }

    private synchronized Payout comeBack(String named) {
        Payout payout = file.byId(named).or(() -> file.byKey(named)).orElseThrow(PayoutApi::notFound);
        return payout.state() == Payout.State.RETURNED
                ? payout
                : keep(payout.returned(clock.instant()), "payout.returned");
    }

    private Payout keep(Payout payout, String event) {
        file.keep(payout);
        events.accept(event, payout);
        return payout;
    }

    private Payout existing(String id) {
        return file.byId(id).orElseThrow(PayoutApi::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(404, "NOT_FOUND", "There is no such payout.");
    }
}
