package org.emporion.system.walls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.system.client.Api;

/**
 * Where an operation or view stands in the matrix: a line of places.txt.
 *
 * @param application {@code storefront}, {@code seller} or {@code admin}
 * @param operation as the OpenAPI document writes it, such as {@code GET /orders/{id}}, or {@code VIEW /orders/order}
 * @param ids which thing stands for each parameter; a thing of one's own begins with {@code my.}
 * @param body JSON with things such as {@code ${sku}} in it, or empty
 */
record Place(String application, How how, String operation, Map<String, String> ids, String body) {

    /** What is to be expected. */
    enum How {
        /** Names a thing of a store: another store's is answered like an unknown one, with 404 to the own members. */
        FOREIGN,
        /** Names things in what is sent: other stores' are answered like unknown ones, whatever the answer is. */
        SAME,
        /** Names nothing: it is about the store of whoever asks, and shows nothing of another. */
        OWN,
        /** Of platform admins: nobody else is answered. */
        ADMIN,
        /** For everybody; the body says why. */
        PUBLIC
    }

    static List<Place> all() {
        try (InputStream file = Place.class.getResourceAsStream("/walls/places.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Place::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return application + " " + operation;
    }

    /** Whether it is one of a REST API, rather than a page or a servlet beside. */
    boolean isRest() {
        return !method().equals("VIEW") && !method().equals("SERVLET");
    }

    String method() {
        return operation.split(" ")[0];
    }

    /** The path with these things in it; what is no part of the path follows as query. */
    String path(Map<String, String> things) {
        String path = body.startsWith("/")
                ? body
                : operation.substring(method().length()).strip();
        StringBuilder query = new StringBuilder();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            String value = things.getOrDefault(id.getValue(), id.getValue());
            if (path.contains("{" + id.getKey() + "}")) {
                path = path.replace("{" + id.getKey() + "}", value);
            } else {
                query.append(query.length() == 0 ? "?" : "&")
                        .append(id.getKey())
                        .append("=");
                query.append(Api.escaped(value));
            }
        }
        return path + query;
    }

    String body(Map<String, String> things) {
        String filled = body;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            filled = filled.replace("${" + thing.getKey() + "}", thing.getValue());
        }
        return filled;
    }

    private static Place of(String line) {
        List<String> parts =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() != 5) {
            throw new AssertionError("A place has five parts: " + line);
        }
        Map<String, String> ids = new LinkedHashMap<>();
        for (String id : parts.get(3).split(" +")) {
            if (!id.isEmpty()) {
                ids.put(id.substring(0, id.indexOf('=')), id.substring(id.indexOf('=') + 1));
            }
        }
        return new Place(parts.get(0), How.valueOf(parts.get(1)), parts.get(2), ids, parts.get(4));
    }
}
