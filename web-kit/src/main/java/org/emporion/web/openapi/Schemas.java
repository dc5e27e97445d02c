package org.emporion.web.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * How values are written: money as a decimal string, ids as text. Answers always have all of their properties, of which texts,
 * things and numbers may be null; bodies may leave out any but those that are named here.
 */
final class Schemas {

    private static final String FREE = "JsonNode";
    private static final String PREFIX = "#/components/schemas/";

    /** What has to be in a body: the words that its buyer reads. */
    private static final Map<String, List<String>> NEEDED =
            Map.of("NewRefund", List.of("reason"), "NewCancellation", List.of("reason"));

    private final Map<String, Schema> all;
    private final Set<String> sent = new HashSet<>();

    private Schemas(Map<String, Schema> all) {
        this.all = all;
    }

    static void describe(OpenAPI api) {
        api.getComponents()
                .addSchema(Bodies.SEEN, type(SchemaType.OBJECT).addProperty("version", type(SchemaType.STRING)));
        values(api);
        Schemas schemas = new Schemas(api.getComponents().getSchemas());
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(schemas::bodies);
        schemas.all.forEach(schemas::describe);
        References.describe(api);
    }

    private static void values(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        if (schemas.containsKey("Money")) {
            api.getComponents().addSchema("Money", money());
        }
        if (schemas.containsKey("Percentage")) {
            api.getComponents()
                    .addSchema(
                            "Percentage",
                            type(SchemaType.STRING)
                                    .pattern("^\\d+(\\.\\d{1,2})?$")
                                    .examples(List.of("5.5")));
        }
        if (schemas.containsKey("TenantId")) {
            api.getComponents().addSchema("TenantId", type(SchemaType.STRING).format("uuid"));
        }
    }

    private static Schema money() {
        return type(SchemaType.OBJECT)
                .addProperty("amount", type(SchemaType.STRING).pattern("^-?\\d+(\\.\\d+)?$"))
                .addProperty("currency", type(SchemaType.STRING).pattern("^[A-Z]{3}$"))
                .required(List.of("amount", "currency"))
                .examples(List.of(Map.of("amount", "19.90", "currency", "EUR")));
    }

    private void bodies(Operation operation) {
        if (operation.getRequestBody() != null) {
            visit(operation.getRequestBody().getContent(), sent::add);
        }
    }

    private void visit(Content content, Consumer<String> seen) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> visit(type.getSchema(), seen));
        }
    }

    private void visit(Schema schema, Consumer<String> seen) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(PREFIX.length());
            if (!sent.contains(name)) {
                seen.accept(name);
                visit(all.get(name), seen);
            }
            return;
        }
        visit(schema.getItems(), seen);
        visit(schema.getAdditionalPropertiesSchema(), seen);
        each(schema.getAnyOf()).forEach(one -> visit(one, seen));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> visit(property, seen));
        }
    }

    private void describe(String name, Schema schema) {
        boolean fixed = name.equals("Money") || name.startsWith("Problem") && schema.getRequired() != null;
        if (fixed || schema.getProperties() == null) {
            return;
        }
        List<String> names = new ArrayList<>(schema.getProperties().keySet());
        List<String> needed = sent.contains(name) ? NEEDED.getOrDefault(name, List.of()) : List.of();
        names.stream()
                .filter(property -> !needed.contains(property))
                .forEach(property -> schema.addProperty(
                        property, nullable(property, schema.getProperties().get(property))));
        if (!sent.contains(name)) {
            schema.setRequired(names);
        } else if (!needed.isEmpty()) {
            schema.setRequired(needed);
        }
    }

    private static Schema nullable(String name, Schema property) {
        if (isFree(property)) {
            return free(property);
        }
        if (property.getRef() != null) {
            return OASFactory.createSchema().addAnyOf(property).addAnyOf(type(SchemaType.NULL));
        }
        List<SchemaType> types = each(property.getType());
        boolean never = name.equals("id")
                || types.isEmpty()
                || types.contains(SchemaType.BOOLEAN)
                || "binary".equals(property.getFormat());
        if (!never && !types.contains(SchemaType.NULL)) {
            List<SchemaType> either = new ArrayList<>(types);
            either.add(SchemaType.NULL);
            property.setType(either);
        }
        return property;
    }

    /** What a call looks at by itself: it may be anything. */
    private static boolean isFree(Schema property) {
        return isFreeValue(property)
                || isFreeValue(property.getItems())
                || each(property.getAnyOf()).stream().anyMatch(Schemas::isFreeValue);
    }

    private static boolean isFreeValue(Schema schema) {
        return schema != null && (PREFIX + FREE).equals(schema.getRef());
    }

    private static Schema free(Schema property) {
        String said = property.getDescription();
        return said == null
                ? OASFactory.createSchema().description("As a read answers it.").readOnly(true)
                : OASFactory.createSchema().description(said);
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }

    private static <T> List<T> each(List<T> list) {
        return list == null ? List.of() : list;
    }
}
