/**
 * Chargebacks: money of a purchase that its buyer's bank takes back. What the payment provider tells of one is held in the book at
 * once, store by store; the platform answers with evidence; the end gives it back or makes it somebody's loss.
 */
package org.emporion.money.chargeback;
