package org.emporion.stack.stripe;

import java.util.LinkedHashMap;
import java.util.Map;
import org.emporion.stack.http.Answer;

/** A request that is not carried out, with what Stripe would say to it. */
final class StripeRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final String code;
    private final boolean begun;

    private StripeRefusal(int status, String type, String code, String message, boolean begun) {
        super(message);
        this.status = status;
        this.type = type;
        this.code = code;
        this.begun = begun;
    }

    /** The request says too little, or something that cannot be. Nothing was begun, so no idempotency key remembers it. */
    static StripeRefusal invalid(String code, String message) {
        return new StripeRefusal(400, "invalid_request_error", code, message, false);
    }

    /** What is asked for cannot be done with the thing as it stands. */
    static StripeRefusal state(String code, String message) {
        return new StripeRefusal(400, "invalid_request_error", code, message, true);
    }

    static StripeRefusal missing(String what, String id) {
        return new StripeRefusal(
                404, "invalid_request_error", "resource_missing", "No such " + what + ": '" + id + "'", true);
    }

    static StripeRefusal unknownAddress(String method, String path) {
        return new StripeRefusal(
                404, "invalid_request_error", null, "Unrecognized request URL (" + method + ": " + path + ").", false);
    }

    static StripeRefusal key() {
        return new StripeRefusal(401, "invalid_request_error", null, "Invalid API Key provided.", false);
    }

    /** @param status 400 for a key of another request, 409 while the first one runs */
    static StripeRefusal idempotency(int status, String code, String message) {
        return new StripeRefusal(status, "idempotency_error", code, message, false);
    }

    /** Whether the work had begun, so that the same key is answered with the same from then on. */
    boolean isKept() {
        return begun;
    }

    Answer answer() {
        return error(status, type, code, getMessage());
    }

    static Answer error(int status, String type, String code, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("type", type);
        error.put("message", message);
        if (code != null) {
            error.put("code", code);
        }
        return Answer.json(status, Map.of("error", error));
    }
}
