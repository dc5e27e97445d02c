/**
 * What variants cost in each currency: changing many prices at once, and their history. Called by the seller portal and its API.
 */
package org.emporion.catalog.pricing;
