/**
 * What is owed to stores is paid out: made of the book by the platform, sent by a payout provider, and owed again when it comes back.
 * The provider alone knows the bank accounts of stores. No method that talks to a provider runs inside a transaction.
 */
package org.emporion.money.payout;
