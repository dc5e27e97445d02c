package org.emporion.demo.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.emporion.demo.DemoFailure;
import org.emporion.installation.Json;

/** One REST API as one person calls it: base address, headers, JSON in and out. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String base;
    private final Map<String, String> headers;

    Api(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = Map.copyOf(headers);
    }

    /** An answer, whatever its status. */
    public record Answer(int status, JsonNode body) {}

    Api with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Api(base, more);
    }

    public JsonNode get(String path) {
        return checked("GET", path, tryGet(path));
    }

    public Answer tryGet(String path) {
        return send("GET", path, "application/json", BodyPublishers.noBody());
    }

    public JsonNode post(String path, Object body) {
        return checked("POST", path, tryPost(path, body));
    }

    Answer tryPost(String path, Object body) {
        return send("POST", path, "application/json", json(body));
    }

    JsonNode put(String path, Object body) {
        return checked("PUT", path, send("PUT", path, "application/json", json(body)));
    }

    JsonNode upload(String path, byte[] jpeg) {
        return checked("PUT", path, send("PUT", path, "image/jpeg", BodyPublishers.ofByteArray(jpeg)));
    }

    JsonNode upload(String path, String type, byte[] content) {
        return checked("POST", path, send("POST", path, type, BodyPublishers.ofByteArray(content)));
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(body == null ? "{}" : Json.write(body));
    }

    private Answer send(String method, String path, String type, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(90))
                .header("Content-Type", type)
                .method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), tree(answer.body()));
        } catch (IOException e) {
            throw new DemoFailure(method + " " + base + path + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Interrupted while loading the demo", e);
        }
    }

    private static JsonNode tree(String text) {
        try {
            return Json.tree(text.isBlank() ? "{}" : text);
        } catch (IllegalArgumentException notJson) {
            return Json.tree(Json.write(Map.of("text", text)));
        }
    }

    private JsonNode checked(String method, String path, Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new DemoFailure(method + " " + base + path + " answered " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }
}
