package org.emporion.stock.stock;

import java.util.UUID;
import org.emporion.kernel.TenantId;

/**
 * So many units of a store's variant that somebody wants to have.
 *
 * @param lineId the line of the purchase that they are for, which an order keeps; several wants may be of one variant, and a line
 *     may want several variants
 */
public record Want(TenantId tenant, UUID lineId, UUID variantId, long quantity) {}
