package org.emporion.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.emporion.kernel.RuleViolated;
import org.emporion.store.store.StoreProfile;

/**
 * The body of a change of the store's profile: what is to be changed, and whatever else a read of it answers, so that an answer
 * can be sent back as it came. What nobody can set must then be as it is.
 *
 * @param timeZone IANA id, such as {@code Europe/Berlin}
 * @param version which state was seen; null for whatever is there
 */
@Schema(name = "Changes")
public record StoreBody(
        String name,
        String about,
        String policies,
        String contactEmail,
        String timeZone,
        String currency,
        String version,
        @Schema(type = SchemaType.STRING, readOnly = true) JsonNode tenantId,
        @Schema(type = SchemaType.STRING, readOnly = true) JsonNode slug,
        @Schema(type = SchemaType.STRING, readOnly = true) JsonNode status,
        @Schema(type = SchemaType.STRING, nullable = true, readOnly = true) JsonNode country,
        @Schema(type = SchemaType.STRING, nullable = true, readOnly = true) JsonNode legalName,
        @Schema(type = SchemaType.STRING, readOnly = true) JsonNode createdAt,
        @Schema(type = SchemaType.STRING, nullable = true, readOnly = true) JsonNode reason,
        @Schema(type = SchemaType.ARRAY, readOnly = true) JsonNode missing) {

    /**
     * What is to be changed.
     *
     * @param present the profile as it is; asked only when the body names what nobody can set
     * @throws RuleViolated READ_ONLY naming what would be changed of that
     */
    StoreProfile.Changes changes(Supplier<StoreProfile.StoreView> present) {
        new ReadOnly()
                .and("tenantId", tenantId)
                .and("slug", slug)
                .and("status", status)
                .and("country", country)
                .and("legalName", legalName)
                .and("createdAt", createdAt)
                .and("reason", reason)
                .and("missing", missing)
                .mustBeAsIn(present);
        return new StoreProfile.Changes(name, about, policies, contactEmail, timeZone, currency, version);
    }
}
