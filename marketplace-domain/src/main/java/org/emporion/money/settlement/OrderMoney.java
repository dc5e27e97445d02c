package org.emporion.money.settlement;

import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/**
 * What an order comes to, as it was fixed at the sale.
 *
 * @param total what its buyer pays
 * @param commission the platform's share of it
 * @param discountOfPlatform what the buyer does not pay and the store gets all the same
 */
public record OrderMoney(TenantId store, UUID orderId, Money total, Money commission, Money discountOfPlatform) {}
