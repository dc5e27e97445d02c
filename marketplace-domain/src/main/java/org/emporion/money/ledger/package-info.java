/**
 * The double-entry book: balanced journals, each under the event that it follows, in one store. Append-only. Called by
 * settlement, which knows the events.
 */
package org.emporion.money.ledger;
