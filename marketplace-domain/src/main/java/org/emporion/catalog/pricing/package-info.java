/**
 * Changing many prices at once. Called by the seller portal and its API.
 */
package org.emporion.catalog.pricing;
