/**
 * The double-entry book: one balanced journal per event of a seller order, in that store. Append-only. Called inside
 * the store by whoever moves the money of an order.
 */
package org.emporion.money.ledger;
