package org.emporion.stack.http;

import java.util.Map;
import org.emporion.installation.Json;

/** What a local service answers; {@link #HANG_UP} ends the connection without any answer. */
public record Answer(int status, String contentType, String body, Map<String, String> headers) {
    /** No answer at all, as when a network fails. */
    public static final Answer HANG_UP = new Answer(0, "", "", Map.of());

    public static Answer json(int status, Object value) {
        return new Answer(status, "application/json", Json.write(value), Map.of());
    }

    public static Answer html(int status, String page) {
        return new Answer(status, "text/html; charset=utf-8", page, Map.of());
    }

    /** Sends a browser on with GET. */
    public static Answer seeOther(String location) {
        return new Answer(303, "text/plain", "", Map.of("Location", location));
    }
}
