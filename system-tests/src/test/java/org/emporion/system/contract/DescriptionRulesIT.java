package org.emporion.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.contract.Document.Operation;
import org.junit.jupiter.api.Test;

/** The documents keep the rules that programs which read them rely on. */
@BesideABrowser
class DescriptionRulesIT {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}:]+)");

    private final List<String> faults = new ArrayList<>();

    @Test
    void everyCallIsDescribedCompletely() {
        for (Document document : Document.all()) {
            assertThat(document.root().path("info").path("title").asText()).isNotBlank();
            assertThat(document.root().path("servers").size())
                    .as(document.name())
                    .isPositive();
            Set<String> ids = new HashSet<>();
            for (Operation operation : document.operations()) {
                require(ids.add(operation.id()), operation, "an operationId of its own");
                require(!operation.id().isEmpty(), operation, "an operationId");
                require(operation.node().hasNonNull("summary"), operation, "a summary");
                require(operation.node().path("tags").size() == 1, operation, "a tag");
                parameters(document, operation);
                bodies(document, operation);
                answers(document, operation);
            }
            references(document, document.root());
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whoMayCallIsSaid() {
        for (Document document : Document.all()) {
            boolean open = document.name().equals("marketplace-web");
            JsonNode schemes = document.root().path("components").path("securitySchemes");
            assertThat(schemes.isEmpty()).as(document.name()).isFalse();
            document.operations().forEach(operation -> {
                JsonNode security = operation.node().path("security");
                boolean account = operation.path().contains("/account/");
                require(open && !account || security.size() > 0, operation, "who may call it");
                security.forEach(each ->
                        each.fieldNames().forEachRemaining(name -> require(schemes.has(name), operation, name)));
            });
        }
        assertThat(faults).isEmpty();
    }

    private void parameters(Document document, Operation operation) {
        Set<String> inPath = new HashSet<>();
        PARAMETER.matcher(operation.path()).results().forEach(found -> inPath.add(found.group(1)));
        Set<String> described = new HashSet<>();
        for (JsonNode each : operation.node().path("parameters")) {
            JsonNode parameter = document.resolved(each);
            String name = parameter.path("name").asText();
            require(!name.isEmpty() && parameter.hasNonNull("in"), operation, "a name and a place of each parameter");
            require(parameter.has("schema"), operation, "a schema of " + name);
            require(parameter.hasNonNull("description"), operation, "the meaning of " + name);
            if (parameter.path("in").asText().equals("path")) {
                described.add(name);
                require(parameter.path("required").asBoolean(), operation, name + " as required");
            }
        }
        require(described.equals(inPath), operation, "the parameters of its path: " + inPath + " are " + described);
    }

    private void bodies(Document document, Operation operation) {
        JsonNode body = operation.node().path("requestBody");
        if (!body.isMissingNode()) {
            require(!body.path("content").isEmpty(), operation, "a type of its body");
            body.path("content").forEach(type -> require(type.has("schema"), operation, "a schema of its body"));
        }
    }

    private void answers(Document document, Operation operation) {
        JsonNode responses = operation.node().path("responses");
        List<String> statuses = StreamSupport.stream(((Iterable<String>) responses::fieldNames).spliterator(), false)
                .toList();
        require(statuses.stream().anyMatch(each -> each.startsWith("2")), operation, "a good answer");
        require(statuses.contains("422") && statuses.contains("500"), operation, "its errors");
        for (String status : statuses) {
            JsonNode answer = document.resolved(responses.path(status));
            require(answer.hasNonNull("description"), operation, "what " + status + " means");
            if (!status.equals("204") && !status.equals("412")) {
                require(!answer.path("content").isEmpty(), operation, "the body of " + status);
                answer.path("content").forEach(type -> require(type.has("schema"), operation, "a schema of " + status));
            }
        }
    }

    private void references(Document document, JsonNode node) {
        String reference = node.path("$ref").asText();
        if (!reference.isEmpty() && document.root().at(reference.substring(1)).isMissingNode()) {
            faults.add(document.name() + " refers to nothing: " + reference);
        }
        node.forEach(each -> references(document, each));
    }

    private void require(boolean holds, Operation operation, String what) {
        if (!holds) {
            faults.add(operation.method() + " " + operation.path() + " lacks " + what);
        }
    }
}
