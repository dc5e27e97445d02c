package org.emporion.system.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;

/**
 * The shape of a JSON answer, written like the answer itself with types in place of values: {@code text}, {@code int},
 * {@code number}, {@code bool}, {@code money}, {@code time}, {@code any}; a {@code ?} behind it lets it be null. Answers
 * may hold more than the shape names, as the contract is additive.
 */
public final class Shape {
    private static final ObjectMapper RELAXED = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private Shape() {}

    /** Asserts that the answer's body has this shape. */
    public static void check(Answer answer, String shape) {
        check(answer.json(), shape, answer.request());
    }

    /** Asserts that the value has this shape. */
    public static void check(JsonNode value, String shape, String what) {
        try {
            compare(RELAXED.readTree(shape), value, what);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a shape: " + shape, e);
        }
    }

    private static void compare(JsonNode shape, JsonNode value, String path) {
        if (shape.isObject()) {
            assertThat(value.isObject()).as("%s is an object: %s", path, value).isTrue();
            shape.properties().forEach(field -> {
                assertThat(value.has(field.getKey()))
                        .as("%s has %s: %s", path, field.getKey(), value)
                        .isTrue();
                compare(field.getValue(), value.get(field.getKey()), path + "." + field.getKey());
            });
        } else if (shape.isArray()) {
            assertThat(value.isArray()).as("%s is a list: %s", path, value).isTrue();
            for (int i = 0; i < value.size() && !shape.isEmpty(); i++) {
                compare(shape.get(0), value.get(i), path + "[" + i + "]");
            }
        } else {
            compareType(shape.asText(), value, path);
        }
    }

    private static void compareType(String type, JsonNode value, String path) {
        if (type.endsWith("?")) {
            if (!value.isNull()) {
                compareType(type.substring(0, type.length() - 1), value, path);
            }
            return;
        }
        boolean fits =
                switch (type) {
                    case "text" -> value.isTextual();
                    case "int" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "bool" -> value.isBoolean();
                    case "money" -> isMoney(value);
                    case "time" -> isTime(value);
                    case "store" ->
                        value.path("slug").isTextual() && value.path("name").isTextual();
                    case "any" -> true;
                    default -> throw new IllegalArgumentException("no such type: " + type);
                };
        if (!fits) {
            fail("%s is not %s: %s", path, type, value);
        }
    }

    private static boolean isMoney(JsonNode value) {
        return value.path("amount").isTextual()
                && value.path("amount").asText().matches("-?\\d+\\.\\d{2}")
                && value.path("currency").asText().matches("[A-Z]{3}");
    }

    private static boolean isTime(JsonNode value) {
        return value.isTextual()
                && value.asText().endsWith("Z")
                && Instant.parse(value.asText()).isAfter(Instant.EPOCH);
    }
}
