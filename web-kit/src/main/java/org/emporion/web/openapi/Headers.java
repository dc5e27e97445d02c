package org.emporion.web.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Headers of answers that programs need: where something new is, and which version of it was answered. The answer of a checkout is
 * another thing than the cart that its If-Match is about.
 */
final class Headers {

    private static final String ETAG = "ETag";
    private static final String LOCATION = "Location";
    private static final String VERSION = "version";
    private static final String PREFIX = "#/components/schemas/";
    private static final Set<String> GOOD = Set.of("200", "201", "202");

    private Headers() {}

    static void describe(OpenAPI api) {
        List<Operation> operations = api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
        Set<String> edited = Stream.concat(
                        operations.stream()
                                .filter(operation -> ApiDescription.has(operation, "If-Match")
                                        && !operation.getOperationId().endsWith("Checkout"))
                                .flatMap(Headers::good)
                                .flatMap(answer -> schemas(answer.getValue())),
                        withVersion(api.getComponents()))
                .collect(Collectors.toSet());
        operations.stream().flatMap(Headers::good).forEach(answer -> {
            if (schemas(answer.getValue()).anyMatch(edited::contains)) {
                answer.getValue().addHeader(ETAG, text("Which version this is, for If-Match."));
            }
            if (!answer.getKey().equals("200")) {
                answer.getValue().addHeader(LOCATION, text("Where it is, if it has an address of its own."));
            }
        });
    }

    private static Stream<String> withVersion(Components components) {
        return components.getSchemas().entrySet().stream()
                .filter(schema -> schema.getValue().getProperties() != null
                        && schema.getValue().getProperties().containsKey(VERSION))
                .map(schema -> PREFIX + schema.getKey());
    }

    private static Stream<Map.Entry<String, APIResponse>> good(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> GOOD.contains(answer.getKey()));
    }

    private static Stream<String> schemas(APIResponse answer) {
        return answer.getContent() == null
                ? Stream.empty()
                : answer.getContent().getMediaTypes().values().stream()
                        .map(type -> type.getSchema())
                        .filter(schema -> schema != null && schema.getRef() != null)
                        .map(Schema::getRef);
    }

    private static Header text(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }
}
