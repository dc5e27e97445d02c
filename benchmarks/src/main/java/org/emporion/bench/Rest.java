package org.emporion.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A JSON API for what a benchmark needs before and around its measurements. */
final class Rest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String base;
    private final String bearer;

    private Rest(String base, String bearer) {
        this.base = base;
        this.bearer = bearer;
    }

    static Rest at(String base) {
        return new Rest(base, null);
    }

    Rest as(String credential) {
        return new Rest(base, credential);
    }

    JsonNode get(String path) throws IOException {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    JsonNode post(String path, Object body) throws IOException {
        return send("POST", path, "application/json", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    }

    JsonNode put(String path, Object body) throws IOException {
        return send("PUT", path, "application/json", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    }

    JsonNode send(String method, String path, String type, BodyPublisher body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(120))
                .header("Accept", "application/json")
                .method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                String said = new String(response.body(), StandardCharsets.UTF_8);
                throw new IOException(method + " " + base + path + " answered " + response.statusCode() + ": " + said);
            }
            return response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
