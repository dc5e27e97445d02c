package org.emporion.stock.stock;

import java.util.UUID;
import org.emporion.kernel.TenantId;

/**
 * So many units of a store's variant that somebody wants to have.
 *
 * @param lineId the line of the purchase that they are for, which an order keeps; several wants may be of one variant, and a line
 *     may want several variants
 * @param later whether they may be units that are not there yet: whoever wants them has been told
 */
public record Want(TenantId tenant, UUID lineId, UUID variantId, long quantity, boolean later) {

    /** Of what is on hand. */
    public Want(TenantId tenant, UUID lineId, UUID variantId, long quantity) {
        this(tenant, lineId, variantId, quantity, false);
    }
}
