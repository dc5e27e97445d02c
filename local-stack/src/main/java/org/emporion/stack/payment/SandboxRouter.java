package org.emporion.stack.payment;

import java.security.MessageDigest;
import java.util.Map;
import org.emporion.stack.http.Answer;
import org.emporion.stack.http.Request;

/** Who answers what, and the key that every call of the API needs. */
final class SandboxRouter {
    private final PaymentApi api;
    private final ChallengePage page;
    private final SandboxSettings settings;
    private final Mischief mischief;

    SandboxRouter(PaymentApi api, ChallengePage page, SandboxSettings settings, Mischief mischief) {
        this.api = api;
        this.page = page;
        this.settings = settings;
        this.mischief = mischief;
    }

    Answer answer(Request request) {
        try {
            if (request.path().startsWith("/pay/")) {
                return page.answer(request);
            }
            if (!isAuthenticated(request)) {
                throw new Refusal(401, "UNAUTHENTICATED", "Send the key as a bearer token.");
            }
            return request.path().startsWith("/v1/test/")
                    ? api.answer(request)
                    : mischief.around(call(request), () -> api.answer(request));
        } catch (Refusal e) {
            return Answer.json(e.status(), Map.of("code", e.code(), "detail", e.getMessage()));
        } catch (IllegalArgumentException e) {
            return Answer.json(400, Map.of("code", "MALFORMED", "detail", String.valueOf(e.getMessage())));
        }
    }

    /** What is the same when a call is repeated. */
    private static String call(Request request) {
        String key = request.header("Idempotency-Key")
                .or(() -> request.parameter("key"))
                .orElse("");
        return request.method() + " " + request.path() + " " + key;
    }

    private boolean isAuthenticated(Request request) {
        String expected = "Bearer " + settings.apiKey();
        return request.header("Authorization")
                .filter(sent -> MessageDigest.isEqual(sent.getBytes(), expected.getBytes()))
                .isPresent();
    }
}
