package org.emporion.ground.walls;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.emporion.kernel.TenantId;

/** What identifies a membership: the store and the identity provider's id of the member. */
final class MembershipKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID tenantId;
    private String userId;

    MembershipKey() {}

    MembershipKey(TenantId store, String userId) {
        this.tenantId = store.value();
        this.userId = userId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MembershipKey key
                && Objects.equals(tenantId, key.tenantId)
                && Objects.equals(userId, key.userId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenantId, userId);
    }
}
