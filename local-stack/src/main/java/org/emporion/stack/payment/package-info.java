/**
 * A payment provider to try and test against: an HTTP service with the manners of a real one, among them time-outs,
 * late and repeated webhooks and a page on which the buyer confirms. No money moves. Its state survives a restart.
 */
package org.emporion.stack.payment;
