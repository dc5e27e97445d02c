package org.emporion.system.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.system.client.Api;
import org.emporion.system.client.Stack;

/** What an application says of its API, and whether what was sent is so. */
record Document(String name, JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /** One call of it; the path has the names of parameters in braces. */
    record Operation(String method, String path, JsonNode node) {

        String id() {
            return node.path("operationId").asText();
        }
    }

    static Document ofSellers() {
        return read("seller-portal", Stack.addresses().seller().replaceFirst("/seller$", ""));
    }

    static List<Document> all() {
        return List.of(
                read("marketplace-web", Stack.addresses().storefront()),
                ofSellers(),
                read("tenant-admin", Stack.addresses().admin().replaceFirst("/admin$", "")));
    }

    private static Document read(String name, String server) {
        return new Document(
                name, Api.at(server).get("/openapi?format=json").mustBe(200).json());
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            path.getValue().properties().stream()
                    .filter(each -> METHODS.contains(each.getKey()))
                    .map(each -> new Operation(each.getKey(), path.getKey(), each.getValue()))
                    .forEach(all::add);
        }
        return all;
    }

    Operation operation(String id) {
        return operations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " describes no " + id));
    }

    /** The node itself, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : resolved(root.at(reference.substring(1)));
    }

    /** The schema of a body or an answer in this type; missing when none is described. */
    JsonNode schema(JsonNode described, String type) {
        return resolved(described).path("content").path(type).path("schema");
    }

    /** What of the value is not as the schema says; a property that it does not name is not. */
    List<String> faults(JsonNode schema, JsonNode value) {
        ObjectNode whole = new ObjectMapper().createObjectNode();
        whole.putArray("allOf").add(closed(schema));
        whole.set("components", closed(root.path("components")));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    /** The same without leave for what is not described: JSON Schema takes any other property otherwise. */
    private static JsonNode closed(JsonNode described) {
        JsonNode closed = described.deepCopy();
        close(closed);
        return closed;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema && isOfObject(schema) && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(Document::close);
    }

    private static boolean isOfObject(ObjectNode schema) {
        JsonNode type = schema.path("type");
        boolean isObject = type.asText().equals("object");
        for (JsonNode each : type) {
            isObject |= each.asText().equals("object");
        }
        return isObject && schema.path("properties").isObject();
    }
}
