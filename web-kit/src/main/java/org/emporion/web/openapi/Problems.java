package org.emporion.web.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.emporion.web.rest.Problem;

/** The errors that calls answer, each as a problem (RFC 9457) with a stable code. */
final class Problems {

    private static final String PROBLEM = "ProblemDetails";
    private static final String FIELD = "ProblemField";

    private static final Map<String, String> MEANING = Map.ofEntries(
            Map.entry("400", "The request cannot be read, or lacks a header that this call needs."),
            Map.entry("401", "There is no credential, or none that is good."),
            Map.entry("402", "The payment was declined; nothing is charged and nothing kept."),
            Map.entry("403", "The credential is good, and its role or scope does not reach."),
            Map.entry("404", "There is no such thing, or it belongs to somebody else."),
            Map.entry("409", "It is not in a state for this, or was changed meanwhile."),
            Map.entry("412", "It was changed since the ETag that If-Match names; the body is what is there now."),
            Map.entry("413", "The body is over its limit."),
            Map.entry("415", "The body is of a type that this call does not take."),
            Map.entry("422", "The input breaks a rule; fields says where and how to mend it."),
            Map.entry("429", "Too many requests; Retry-After says when to come back."),
            Map.entry("500", "A fault on our side, with a reference."),
            Map.entry("503", "Something that this call needs is away; Retry-After says when to come back."));

    private Problems() {}

    static void describe(Components components) {
        components.addSchema(FIELD, object("field", "code", "detail"));
        components.addSchema(
                PROBLEM,
                object("type", "title", "code", "detail")
                        .addProperty("status", type(Schema.SchemaType.INTEGER))
                        .addProperty("fields", type(Schema.SchemaType.ARRAY).items(ref(FIELD)))
                        .addRequired("status")
                        .addRequired("fields"));
        MEANING.forEach((status, meaning) -> components.addResponse("E" + status, response(status, meaning)));
    }

    static void describe(Call call, Operation operation, boolean secured) {
        List<String> statuses = new ArrayList<>(List.of("400", "422", "429", "500", "503"));
        if (secured) {
            statuses.addAll(List.of("401", "403"));
        }
        if (call.path().contains("{") || secured) {
            statuses.add("404");
        }
        if (call.writes()) {
            statuses.addAll(List.of("409", "413", "415"));
        }
        if (call.path().endsWith("/checkout")) {
            statuses.add("402");
        }
        APIResponses responses = operation.getResponses();
        nothingIsAnsweredAs204(responses);
        statuses.forEach(status -> responses.addAPIResponse(
                status, OASFactory.createAPIResponse().ref("#/components/responses/E" + status)));
        if (ApiDescription.has(operation, "If-Match")) {
            responses.addAPIResponse("412", stale(responses));
        }
    }

    /** What answers no body is taken for a creation otherwise. */
    private static void nothingIsAnsweredAs204(APIResponses responses) {
        APIResponse created = responses.getAPIResponse("201");
        if (created != null && created.getContent() == null) {
            responses.removeAPIResponse("201");
            responses.addAPIResponse("204", OASFactory.createAPIResponse().description("Done"));
        }
    }

    /** Stale changes are answered with what is there, in the shape of a good answer. */
    private static APIResponse stale(APIResponses responses) {
        APIResponse good = responses.getAPIResponse("200");
        APIResponse stale = OASFactory.createAPIResponse().description(MEANING.get("412"));
        return good == null || good.getContent() == null ? stale : stale.content(good.getContent());
    }

    private static APIResponse response(String status, String meaning) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(ref(PROBLEM))));
        if (status.equals("429") || status.equals("503")) {
            Header wait = OASFactory.createHeader()
                    .description("Seconds after which to come back.")
                    .schema(type(Schema.SchemaType.INTEGER));
            response.addHeader("Retry-After", wait);
        }
        return response;
    }

    private static Schema object(String... texts) {
        Schema object = type(Schema.SchemaType.OBJECT);
        for (String text : texts) {
            object.addProperty(text, type(Schema.SchemaType.STRING)).addRequired(text);
        }
        return object;
    }

    private static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static Schema type(Schema.SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
