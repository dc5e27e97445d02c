package org.emporion.ground.walls;

import java.util.List;
import java.util.UUID;
import org.emporion.kernel.TenantId;

/** The API keys that members answer for. Whoever makes a member less than an owner asks here what becomes of them. */
public interface KeysOfMembers {

    /**
     * A key that is in force.
     *
     * @param madeBy the identity provider's id of who answers for it; null for nobody
     * @param prefix what of it is shown
     */
    record Key(UUID id, String madeBy, String name, String prefix) {}

    /** Those of a store, by name. */
    List<Key> inForce(TenantId store);

    /** The keys of this member open nothing from now on. */
    void end(TenantId store, String userId);

    /** Another owner answers for them from now on; they go on working. */
    void handOver(TenantId store, String userId, String toUserId);
}
