package org.emporion.system.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emporion.system.client.Api;
import org.emporion.system.client.Stack;

/** The operations of an application, as it describes them itself. */
record OpenApi(String name, Api api, JsonNode document) {

    /** One operation; its path has the names of parameters in braces. */
    record Operation(OpenApi of, String method, String path, JsonNode node) {

        /** The path below the API's base, with this in place of every parameter. */
        String with(String parameter) {
            return path.replaceFirst("^/api/v1", "").replaceAll("\\{[^}]+}", parameter);
        }

        /** The schema of its JSON body; missing when it takes none. */
        JsonNode body() {
            return of.resolved(node.path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema"));
        }

        @Override
        public String toString() {
            return of.name + " " + method + " " + path;
        }
    }

    /** The three applications, each asked by somebody whom it lets in. */
    static List<OpenApi> all(Api asSeller) {
        var addresses = Stack.addresses();
        return List.of(
                read("marketplace-web", addresses.storefront(), Stack.buyers()),
                read("seller-portal", addresses.seller().replaceFirst("/seller$", ""), asSeller),
                read("tenant-admin", addresses.admin().replaceFirst("/admin$", ""), Stack.admins()));
    }

    private static OpenApi read(String name, String server, Api api) {
        return new OpenApi(
                name,
                api,
                Api.at(server).get("/openapi?format=json").mustBe(200).json());
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (List.of("get", "post", "put", "patch", "delete").contains(operation.getKey())) {
                    String at = path.getKey().substring(path.getKey().indexOf("/api/"));
                    all.add(new Operation(
                            this, operation.getKey().toUpperCase(java.util.Locale.ROOT), at, operation.getValue()));
                }
            }
        }
        return all;
    }

    /** The schema that is meant, also where null is good instead of it. */
    JsonNode resolved(JsonNode schema) {
        JsonNode meant = schema.has("$ref") ? schema : schema.path("anyOf").path(0);
        String reference = meant.path("$ref").asText();
        return reference.isEmpty()
                ? schema
                : document.path("components").path("schemas").path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
