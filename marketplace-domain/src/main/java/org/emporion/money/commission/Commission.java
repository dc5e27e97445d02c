package org.emporion.money.commission;

import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;

/** The platform's share of one order, and the rate that it was worked out with. */
public record Commission(Percentage rate, Money amount) {}
