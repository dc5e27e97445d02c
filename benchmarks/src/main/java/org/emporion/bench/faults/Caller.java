package org.emporion.bench.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.emporion.bench.load.Wire;
import org.emporion.installation.Json;

/**
 * A client of one server that repeats a request, with its Idempotency-Key if it has one, while the connection breaks, the server fails or
 * still works on it: so often and no more.
 */
final class Caller implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long PAUSE_NS = 500_000_000;
    private static final int MOST_TRIES = 1_600;

    private final Wire wire;
    private final String bearer;
    private final AtomicLong repeated;

    /**
     * @param bearer what it shows to be let in, or null
     * @param repeated counts requests that were sent again
     */
    Caller(int port, String bearer, AtomicLong repeated) {
        this.wire = new Wire(port, PATIENCE);
        this.bearer = bearer;
        this.repeated = repeated;
    }

    /** What came back in the end. */
    record Reply(int status, String text) {

        JsonNode json() {
            return Json.tree(text);
        }

        /** The code of a refusal, or the status where there is none. */
        String code() {
            String code = text.startsWith("{") ? json().path("code").asText() : "";
            return code.isEmpty() ? Integer.toString(status) : code;
        }

        /** Nobody has answered for good: the server fails, still works on it, or has not started its application yet. */
        private boolean isNoAnswer() {
            return status >= 500
                    || status == 429
                    || status == 404 && !text.contains("\"code\"")
                    || status == 409 && text.contains("\"IN_PROGRESS\"");
        }
    }

    Reply get(String path) throws IOException {
        return send("GET", path, null, null);
    }

    /** @throws IOException when nobody has answered for good after many tries */
    Reply send(String method, String path, String json, String key) throws IOException {
        byte[] request = Wire.request(method, path, json, headers(key));
        String last = "";
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            try {
                Wire.Reply answer = wire.send(request);
                Reply reply = new Reply(answer.status(), answer.text());
                if (!reply.isNoAnswer()) {
                    return reply;
                }
                last = reply.status() + " " + reply.text();
            } catch (IOException broken) {
                last = broken.toString();
            }
            repeated.incrementAndGet();
            LockSupport.parkNanos(PAUSE_NS);
        }
        throw new IOException(method + " " + path + " was not answered after " + MOST_TRIES + " tries: " + last);
    }

    private String[] headers(String key) {
        List<String> headers = new ArrayList<>();
        if (key != null) {
            headers.add("Idempotency-Key: " + key);
        }
        if (bearer != null) {
            headers.add("Authorization: Bearer " + bearer);
        }
        return headers.toArray(String[]::new);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
