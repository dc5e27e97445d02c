package org.emporion.web.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What parameters mean, and those that many calls have in common. */
final class Parameters {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Set<String> DAYS = Set.of("placedFrom", "placedTo", "changedFrom", "changedTo");

    private static final Map<String, String> MEANING = Map.ofEntries(
            Map.entry("page", "Which page, from 1."),
            Map.entry("size", "How many items a part of the list has: 1 to 100, otherwise 20."),
            Map.entry("cursor", "Empty to begin, then as next gave it. The latest item comes first."),
            Map.entry("updatedSince", "Only what has changed at this time (RFC 3339) or later."),
            Map.entry("q", "Words that are looked for."),
            Map.entry("sort", "The order of the list; a minus turns it round."),
            Map.entry("status", "Only these states."),
            Map.entry("placedFrom", "Placed on this day or later, such as 2026-11-29."),
            Map.entry("placedTo", "Placed on this day or earlier."),
            Map.entry("changedFrom", "Changed on this day or later, such as 2026-11-29."),
            Map.entry("changedTo", "Changed on this day or earlier."),
            Map.entry("from", "From this day, such as 2026-11-29, or this moment (RFC 3339) on."),
            Map.entry("to", "Up to this day, which is included, or this moment."),
            Map.entry("priceFrom", "A variant costs at least this, in euros."),
            Map.entry("priceTo", "A variant costs at most this, in euros."),
            Map.entry("category", "The code of a category, with all below it."),
            Map.entry("brand", "The whole name of the brand."),
            Map.entry("level", "Only stock that is low or out."),
            Map.entry("format", "What the file is: emporion or shopify."),
            Map.entry("stock", "Whether the file also counts stock that is there already."),
            Map.entry("asDrafts", "Whether nothing new goes on sale, whatever the file says."),
            Map.entry("encoding", "What the bytes of the file mean, such as windows-1250; left out to find out."),
            Map.entry("keys", "What becomes of the member's API keys: END or HAND_OVER."),
            Map.entry("email", "The e-mail address that was given at the order."),
            Map.entry("If-Match", "The ETag that was seen: otherwise 412 with what is there now."),
            Map.entry("X-Store", "The slug of the store; needed with a token of somebody who has several."));

    private Parameters() {}

    static void describe(Call call, Operation operation, boolean ofStore) {
        if (call.writes() && !ApiDescription.has(operation, IDEMPOTENCY_KEY)) {
            operation.addParameter(header(IDEMPOTENCY_KEY));
        }
        if (ofStore) {
            operation.addParameter(header("X-Store"));
        }
        List<Parameter> all = operation.getParameters() == null ? List.of() : operation.getParameters();
        all.forEach(Parameters::describe);
    }

    private static void describe(Parameter parameter) {
        String name = parameter.getName();
        if (parameter.getSchema() == null) {
            parameter.setSchema(text());
        }
        if (name.equals(IDEMPOTENCY_KEY)) {
            parameter.setSchema(text().minLength(1).maxLength(255));
            parameter.setDescription("Makes a repetition safe: the same key with the same request is done once.");
        } else if (name.equals("page") || name.equals("size")) {
            parameter.setSchema(number(name.equals("size") ? BigDecimal.valueOf(100) : null));
        } else if (name.equals("updatedSince")) {
            parameter.setSchema(text().format("date-time"));
        } else if (DAYS.contains(name)) {
            parameter.setSchema(text().format("date"));
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription(MEANING.getOrDefault(name, "The " + name + "."));
        }
    }

    private static Parameter header(String name) {
        return OASFactory.createParameter().in(Parameter.In.HEADER).name(name).required(false);
    }

    private static Schema number(BigDecimal most) {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.INTEGER))
                .minimum(BigDecimal.ONE)
                .maximum(most);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
