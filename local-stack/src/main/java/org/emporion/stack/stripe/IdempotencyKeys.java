package org.emporion.stack.stripe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.emporion.stack.http.Answer;
import org.emporion.stack.http.Request;

/**
 * What was answered to which Idempotency-Key: status and body, of failures too. Another request under the same key is refused, and
 * so is the same one while the first still runs. What was refused before anything began is not remembered.
 */
final class IdempotencyKeys {
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /**
     * @param request all that was asked for
     * @param answer null while it runs
     */
    private record Kept(String request, Answer answer) {}

    Answer once(Request request, Supplier<Answer> work) {
        String key = request.header("Idempotency-Key").orElse(null);
        if (key == null || !request.method().equals("POST")) {
            return work.get();
        }
        String asked = request.path() + "?" + request.body();
        Kept before = kept.putIfAbsent(key, new Kept(asked, null));
        if (before != null) {
            return replayed(before, asked);
        }
        Answer answer = null;
        try {
            answer = work.get();
        } catch (StripeRefusal refused) {
            answer = refused.isKept() ? refused.answer() : null;
            throw refused;
        } finally {
            if (answer == null) {
                kept.remove(key);
            } else {
                kept.put(key, new Kept(asked, answer));
            }
        }
        return answer;
    }

    private static Answer replayed(Kept before, String asked) {
        if (!before.request().equals(asked)) {
            throw StripeRefusal.idempotency(
                    400, null, "Keys for idempotent requests can only be used with the same parameters.");
        }
        if (before.answer() == null) {
            throw StripeRefusal.idempotency(
                    409, "idempotency_key_in_use", "Another request with this key is being worked on.");
        }
        Map<String, String> headers = new LinkedHashMap<>(before.answer().headers());
        headers.put("Idempotent-Replayed", "true");
        return new Answer(
                before.answer().status(),
                before.answer().contentType(),
                before.answer().body(),
                headers);
    }
}
