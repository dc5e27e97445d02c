package org.emporion.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.store.store.StoreProfile;
import org.emporion.web.rest.ApiJson;

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
        if (ReadOnly.isAny(tenantId, slug, status, country, legalName, createdAt, reason, missing)) {
            check(ApiJson.mapper().valueToTree(present.get()));
        }
        return new StoreProfile.Changes(name, about, policies, contactEmail, timeZone, version);
    }

    private void check(JsonNode now) {
        Problems problems = new Problems();
        ReadOnly.same(problems, "tenantId", tenantId, now.get("tenantId"));
        ReadOnly.same(problems, "slug", slug, now.get("slug"));
        ReadOnly.same(problems, "status", status, now.get("status"));
        ReadOnly.same(problems, "country", country, now.get("country"));
        ReadOnly.same(problems, "legalName", legalName, now.get("legalName"));
        ReadOnly.same(problems, "createdAt", createdAt, now.get("createdAt"));
        ReadOnly.same(problems, "reason", reason, now.get("reason"));
        ReadOnly.same(problems, "missing", missing, now.get("missing"));
        problems.throwIfAny();
    }
}
