package org.emporion.stack.stripe;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.emporion.stack.http.Answer;
import org.emporion.stack.http.Request;
import org.emporion.stack.payment.Mischief;

/** Who answers what, and what every call of the API has to bring: our key, the version of the API, and form encoding. */
final class StripeRouter {
    private static final Answer FAILED =
            StripeRefusal.error(500, "api_error", null, "Something went wrong on our side.");

    private final StripeApi api;
    private final StripePage page;
    private final SetupPage setup;
    private final StripeSettings settings;
    private final Mischief mischief;
    private final IdempotencyKeys keys = new IdempotencyKeys();

    StripeRouter(StripeApi api, StripePage page, SetupPage setup, StripeSettings settings, Mischief mischief) {
        this.api = api;
        this.page = page;
        this.setup = setup;
        this.settings = settings;
        this.mischief = mischief;
    }

    Answer answer(Request request) {
        if (request.path().startsWith(StripePage.PATH)) {
            return page.answer(request);
        }
        if (request.path().startsWith(SetupPage.PATH)) {
            return setup.answer(request);
        }
        Answer answer;
        try {
            answer = checked(request);
        } catch (StripeRefusal refused) {
            answer = refused.answer();
        }
        return answer == Answer.HANG_UP ? answer : signed(request, answer);
    }

    private Answer checked(Request request) {
        if (!request.path().startsWith("/v1/")) {
            throw StripeRefusal.unknownAddress(request.method(), request.path());
        }
        if (!isAuthenticated(request)) {
            throw StripeRefusal.key();
        }
        String version = request.header("Stripe-Version").orElse(StripeSettings.VERSION);
        if (!version.equals(StripeSettings.VERSION)) {
            throw StripeRefusal.invalid(null, "This stand-in speaks " + StripeSettings.VERSION + " only: " + version);
        }
        boolean form = request.header("Content-Type").orElse("").startsWith("application/x-www-form-urlencoded");
        if (request.method().equals("POST") && !request.body().isEmpty() && !form) {
            throw StripeRefusal.invalid(null, "Send parameters form-encoded.");
        }
        Mischief.OfCall happens = mischief.to(call(request));
        if (happens == Mischief.OfCall.LOST) {
            return Answer.HANG_UP;
        }
        Answer answer = keys.once(request, () -> {
            Answer done = api.answer(request);
            return happens == Mischief.OfCall.FAILS_AFTERWARDS ? FAILED : done;
        });
        return happens == Mischief.OfCall.ANSWER_LOST ? Answer.HANG_UP : answer;
    }

    /** Stripe's library makes up a key for each call that has none of ours, so the key does not tell which calls are the same. */
    private static String call(Request request) {
        return request.method() + " " + request.path() + "?" + request.body();
    }

    private boolean isAuthenticated(Request request) {
        String basic = Base64.getEncoder().encodeToString((settings.apiKey() + ":").getBytes(StandardCharsets.UTF_8));
        String sent = request.header("Authorization").orElse("");
        return isSame(sent, "Bearer " + settings.apiKey()) || isSame(sent, "Basic " + basic);
    }

    private static boolean isSame(String sent, String expected) {
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer signed(Request request, Answer answer) {
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.put("Request-Id", "req_" + UUID.randomUUID().toString().substring(0, 8));
        headers.put("Stripe-Version", StripeSettings.VERSION);
        request.header("Idempotency-Key").ifPresent(key -> headers.put("Idempotency-Key", key));
        return new Answer(answer.status(), answer.contentType(), answer.body(), headers);
    }
}
