package org.emporion.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.contract.Document.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents keep the rules that programs which read them rely on: those of a linter, and those that it does not have. */
@BesideABrowser
class DescriptionRulesIT {

    private final List<String> faults = new ArrayList<>();

    @Test
    void aLinterFindsNothing(@TempDir Path directory) {
        Generator generator = new Generator(directory);
        for (Document document : Document.all()) {
            assertThat(generator.lint(document)).as(document.name()).contains("No validation issues detected.");
        }
    }

    /** A program that is generated from the document has names to work with, and the same ones tomorrow. */
    @Test
    void everyObjectHasANameOfItsOwn() {
        for (Document document : Document.all()) {
            document.root().path("components").path("schemas").properties().forEach(schema -> {
                String name = schema.getKey();
                if (!name.matches("[A-Z][A-Za-z]*")) {
                    faults.add(document.name() + " names a schema " + name);
                }
                schema.getValue().forEach(inside -> named(document.name() + " " + name, inside));
            });
            document.operations().forEach(operation -> {
                named(operation.id(), operation.node().path("requestBody"));
                named(operation.id(), operation.node().path("responses"));
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whoGivesMoneyBackOrCancelsMustSayWhy() {
        for (String name : List.of("NewRefund", "NewCancellation")) {
            JsonNode body = Document.ofSellers()
                    .root()
                    .path("components")
                    .path("schemas")
                    .path(name);
            assertThat(body.path("required")).extracting(JsonNode::asText).containsExactly("reason");
            assertThat(body.path("properties").path("reason").path("type").asText())
                    .isEqualTo("string");
        }
    }

    @Test
    void everyCallIsDescribedCompletely() {
        for (Document document : Document.all()) {
            assertThat(document.root().path("info").path("title").asText()).isNotBlank();
            assertThat(document.root().path("servers").size())
                    .as(document.name())
                    .isPositive();
            for (Operation operation : document.operations()) {
                require(!operation.id().isEmpty(), operation, "an operationId");
                require(operation.node().hasNonNull("summary"), operation, "a summary");
                require(operation.node().path("tags").size() == 1, operation, "a tag");
                parameters(document, operation);
                bodies(operation);
                answers(document, operation);
            }
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

    private void named(String where, JsonNode node) {
        boolean object = node.path("properties").isObject() && !node.has("$ref");
        JsonNode either = node.path("anyOf");
        boolean mixed = either.isArray()
                && (either.size() != 2 || !either.path(1).path("type").asText().equals("null"));
        if (object || mixed || node.has("oneOf")) {
            faults.add(where + " has a value without a name: " + node);
        }
        node.forEach(each -> named(where, each));
    }

    private void parameters(Document document, Operation operation) {
        for (JsonNode each : operation.node().path("parameters")) {
            JsonNode parameter = document.resolved(each);
            require(parameter.hasNonNull("description"), operation, "the meaning of " + parameter.path("name"));
        }
    }

    private void bodies(Operation operation) {
        for (JsonNode type : operation.node().path("requestBody").path("content")) {
            require(type.has("schema"), operation, "a schema of its body");
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
            if (!status.equals("204") && !status.equals("412")) {
                require(!answer.path("content").isEmpty(), operation, "the body of " + status);
                answer.path("content").forEach(type -> require(type.has("schema"), operation, "a schema of " + status));
            }
        }
    }

    private void require(boolean holds, Operation operation, String what) {
        if (!holds) {
            faults.add(operation.method() + " " + operation.path() + " lacks " + what);
        }
    }
}
