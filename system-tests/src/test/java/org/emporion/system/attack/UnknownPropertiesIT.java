package org.emporion.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.system.attack.OpenApi.Operation;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Given;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** No write of any API takes a property that it does not know, at any depth; read from what the applications say they take. */
@BesideABrowser
class UnknownPropertiesIT {
    private static final List<String> FORBIDDEN =
            List.of("tenantId", "id", "status", "role", "version", "createdAt", "isAdmin", "__proto__", "class");

    @Test
    void areRefusedByNameWhereverTheyStand() {
        Store store = Given.aSellerWithAnOpenStore();
        List<String> tried = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (OpenApi api : OpenApi.all(store.asOwner())) {
            for (Operation operation : api.operations()) {
                for (Map.Entry<String, Object> body :
                        bodies(api, operation.body()).entrySet()) {
                    tried.add(operation.toString());
                    refuse(operation, body.getKey(), body.getValue(), taken);
                }
            }
        }
        assertThat(taken).as("taken or refused without a name").isEmpty();
        assertThat(tried).as("writes that were tried").hasSizeGreaterThan(100);
    }

    private static void refuse(Operation operation, String field, Object body, List<String> taken) {
        Answer answer = operation
                .of()
                .api()
                .with("Idempotency-Key", "unknown-" + System.nanoTime())
                .send(
                        operation.method(),
                        operation.with("0190f5fe-0000-7000-8000-000000000000"),
                        "application/json",
                        java.net.http.HttpRequest.BodyPublishers.ofString(json(body)));
        boolean named = answer.status() == 422
                && answer.json().path("fields").path(0).path("code").asText().equals("UNKNOWN_PROPERTY")
                && answer.json().path("fields").path(0).path("field").asText().equals(field);
        if (!named) {
            taken.add(operation + " " + field + ": " + answer.status() + " " + answer.text());
        }
    }

    /** One body for each property that the schema does not have, by where it stands. */
    private static Map<String, Object> bodies(OpenApi api, JsonNode schema) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (!schema.path("properties").isObject()) {
            return all;
        }
        FORBIDDEN.stream()
                .filter(name -> !schema.path("properties").has(name))
                .forEach(name -> all.put(name, Map.of(name, "x")));
        schema.path("properties").properties().forEach(property -> {
            boolean many = property.getValue().path("type").toString().contains("array");
            JsonNode inner = api.resolved(many ? property.getValue().path("items") : property.getValue());
            boolean money = inner.path("properties").has("amount");
            if (inner.path("properties").isObject()
                    && !money
                    && !inner.path("properties").has("tenantId")) {
                Object bad = Map.of("tenantId", "x");
                String field = property.getKey() + (many ? "[0]" : "") + ".tenantId";
                all.put(field, Map.of(property.getKey(), many ? List.of(bad) : bad));
            }
        });
        return all;
    }

    private static String json(Object body) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
