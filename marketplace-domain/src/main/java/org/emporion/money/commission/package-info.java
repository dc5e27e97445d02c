/** The platform's share of what stores sell. Asked once, when an order is placed, which keeps rate and amount. */
package org.emporion.money.commission;
