package org.emporion.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.contract.Document.Operation;

/** Calls an API as a program would that knows nothing but its document, and looks whether every answer is as described. */
final class Caller {

    private static final List<String> HEADERS = List.of("ETag", "Location", "Retry-After");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Document document;
    private final Api api;
    private final Set<String> called;

    Caller(Document document, Api api) {
        this(document, api, new TreeSet<>());
    }

    private Caller(Document document, Api api, Set<String> called) {
        this.document = document;
        this.api = api;
        this.called = called;
    }

    /** The same document, with another credential. */
    Caller as(Api other) {
        return new Caller(document, other, called);
    }

    /** The calls that were made. */
    Set<String> called() {
        return called;
    }

    Answer call(String id, Map<String, String> parameters) {
        return call(id, parameters, null);
    }

    /** Sends a JSON body, which has to be as described. */
    Answer call(String id, Map<String, String> parameters, Object body) {
        if (body == null) {
            return send(id, parameters, null, "");
        }
        JsonNode sent = JSON.valueToTree(body);
        JsonNode schema = document.schema(document.operation(id).node().path("requestBody"), "application/json");
        assertThat(schema.isMissingNode()).as("the body of " + id).isFalse();
        assertThat(document.faults(schema, sent)).as("the body of " + id).isEmpty();
        return send(id, parameters, "application/json", sent.toString());
    }

    /** Sends a body of another type. */
    Answer send(String id, Map<String, String> parameters, String type, String body) {
        Operation operation = document.operation(id);
        String method = operation.method().toUpperCase(Locale.ROOT);
        Answer answer = api.send(
                method,
                address(operation, parameters),
                type,
                type == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        called.add(id);
        check(operation, answer);
        return answer;
    }

    private void check(Operation operation, Answer answer) {
        JsonNode described =
                document.resolved(operation.node().path("responses").path(Integer.toString(answer.status())));
        assertThat(described.isMissingNode())
                .as("%s answered %s: %s", operation.id(), answer.status(), answer.text())
                .isFalse();
        HEADERS.stream().filter(header -> !answer.header(header).isEmpty()).forEach(header -> assertThat(
                        described.path("headers").has(header))
                .as("%s answered %s with %s", operation.id(), answer.status(), header)
                .isTrue());
        String type = answer.header("Content-Type").replaceAll(";.*", "");
        if (type.endsWith("json")) {
            JsonNode schema = document.schema(described, type);
            assertThat(schema.isMissingNode())
                    .as(operation.id() + " in " + type)
                    .isFalse();
            List<String> faults = document.faults(schema, answer.json());
            assertThat(faults)
                    .as("%s answered %s", operation.id(), answer.text())
                    .isEmpty();
        }
    }

    private static String address(Operation operation, Map<String, String> parameters) {
        String path = operation.path().substring(operation.path().indexOf("/api/v1") + "/api/v1".length());
        Map<String, String> query = new HashMap<>(parameters);
        for (JsonNode parameter : operation.node().path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                path = path.replaceAll("\\{" + name + "[^}]*}", Api.escaped(query.remove(name)));
            }
        }
        StringBuilder address = new StringBuilder(path);
        query.forEach((name, value) -> {
            assertThat(operation.node().path("parameters").findValuesAsText("name"))
                    .contains(name);
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(Api.escaped(value));
        });
        return address.toString();
    }
}
