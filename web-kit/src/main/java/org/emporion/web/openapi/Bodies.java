package org.emporion.web.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/** Bodies that calls read by themselves: a change of state takes none, or the version that was seen. One without properties is none. */
final class Bodies {

    static final String SEEN = "Seen";

    private static final String ANY = "*/*";

    private Bodies() {}

    static void describe(Components components, Operation operation) {
        RequestBody body = operation.getRequestBody();
        if (body != null && isEmpty(components, body)) {
            operation.setRequestBody(null);
            return;
        }
        MediaType any = body == null || body.getContent() == null
                ? null
                : body.getContent().getMediaType(ANY);
        if (any == null || isFile(any.getSchema())) {
            return;
        }
        body.setRequired(false);
        body.setContent(OASFactory.createContent()
                .addMediaType(
                        "application/json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + SEEN))));
    }

    private static boolean isEmpty(Components components, RequestBody body) {
        MediaType json = body.getContent() == null ? null : body.getContent().getMediaType("application/json");
        String reference = json == null || json.getSchema() == null
                ? null
                : json.getSchema().getRef();
        Schema named = reference == null || components.getSchemas() == null
                ? null
                : components.getSchemas().get(reference.substring(reference.lastIndexOf('/') + 1));
        return named != null
                && named.getAdditionalPropertiesSchema() == null
                && (named.getProperties() == null || named.getProperties().isEmpty());
    }

    private static boolean isFile(Schema schema) {
        return schema != null && "binary".equals(schema.getFormat());
    }
}
