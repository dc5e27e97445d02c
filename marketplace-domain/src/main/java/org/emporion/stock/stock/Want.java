package org.emporion.stock.stock;

import java.util.UUID;
import org.emporion.kernel.TenantId;

/** So many units of a store's variant that somebody wants to have. */
public record Want(TenantId tenant, UUID variantId, long quantity) {}
