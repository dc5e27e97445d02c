package org.emporion.ground.signal;

import java.util.UUID;
import org.emporion.kernel.TenantId;

/** Names one listing in the whole marketplace: a store and a product of it. */
public record ListingKey(TenantId tenant, UUID product) {

    /** Before every other key, where paging starts. */
    public static final ListingKey FIRST = new ListingKey(new TenantId(new UUID(0, 0)), new UUID(0, 0));

    /** Id of the listing's document. */
    public String documentId() {
        return tenant + "_" + product;
    }
}
