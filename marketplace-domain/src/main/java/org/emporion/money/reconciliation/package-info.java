/** Compares what payment providers say that they moved with what is written down here. Called by the platform. */
package org.emporion.money.reconciliation;
