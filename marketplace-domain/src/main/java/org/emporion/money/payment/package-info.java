/**
 * Money over payment providers: the port and its adapters, attempts and what became of them, webhooks. Checkout and
 * ordering call it. No method that talks to a provider runs inside a transaction.
 */
package org.emporion.money.payment;
