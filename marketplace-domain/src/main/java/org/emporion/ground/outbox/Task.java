package org.emporion.ground.outbox;

import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.TenantId;

/**
 * A piece of background work: what kind, for which store (none for platform work), about what.
 *
 * @param ref id or number of the thing it is about
 */
public record Task(String kind, Optional<TenantId> tenant, String ref) {

    private static final String NO_TENANT = "-";

    static Task of(String kind, String instance) {
        int slash = instance.indexOf('/');
        String tenant = instance.substring(0, slash);
        return new Task(
                kind,
                NO_TENANT.equals(tenant) ? Optional.empty() : Optional.of(new TenantId(UUID.fromString(tenant))),
                instance.substring(slash + 1));
    }

    String instance() {
        return tenant.map(TenantId::toString).orElse(NO_TENANT) + "/" + ref;
    }
}
