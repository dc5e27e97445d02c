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

    SandboxRouter(PaymentApi api, ChallengePage page, SandboxSettings settings) {
        this.api = api;
        this.page = page;
        this.settings = settings;
    }

    Answer answer(Request request) {
        try {
            if (request.path().startsWith("/pay/")) {
                return page.answer(request);
            }
            if (!isAuthenticated(request)) {
                throw new Refusal(401, "UNAUTHENTICATED", "Send the key as a bearer token.");
            }
            return api.answer(request);
        } catch (Refusal e) {
            return Answer.json(e.status(), Map.of("code", e.code(), "detail", e.getMessage()));
        } catch (IllegalArgumentException e) {
            return Answer.json(400, Map.of("code", "MALFORMED", "detail", String.valueOf(e.getMessage())));
        }
    }

    private boolean isAuthenticated(Request request) {
        String expected = "Bearer " + settings.apiKey();
        return request.header("Authorization")
                .filter(sent -> MessageDigest.isEqual(sent.getBytes(), expected.getBytes()))
                .isPresent();
    }
}
