package org.emporion.web.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/** Bodies that calls read by themselves: a change of state takes none, or the version that was seen. */
final class Bodies {

    static final String SEEN = "Seen";

    private static final String ANY = "*/*";

    private Bodies() {}

    static void describe(Operation operation) {
        RequestBody body = operation.getRequestBody();
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

    private static boolean isFile(Schema schema) {
        return schema != null && "binary".equals(schema.getFormat());
    }
}
